import type { ComponentName } from '../../content/components.ts';
import Link from '../parts/Link.astro';
import Cite from '../topic/Cite.astro';
import ClassQuestions from '../topic/ClassQuestions.astro';
import NotSaid from '../topic/NotSaid.astro';
import HandoutChart from './HandoutChart.astro';
import HandoutFacts from './HandoutFacts.astro';
import HandoutStatement from './HandoutStatement.astro';
import Nothing from './Nothing.astro';

/**
 * How a topic page's parts stand on its handout: the prose, the wordings side by side, the tables of differences, the
 * period chart, the questions, what is not said.
 */
export const handoutComponents = {
  a: Link,
  h3: Nothing,
  Chart: HandoutChart,
  Cite,
  ClassQuestions,
  Facts: HandoutFacts,
  Figures: Nothing,
  NotSaid,
  Sources: Nothing,
  Statement: HandoutStatement,
  Terms: Nothing,
  WhoSaidWhat: Nothing,
} satisfies Record<ComponentName<'topics'> | 'a' | 'h3', unknown>;
