import type { ComponentName } from '../../content/components.ts';
import Link from '../parts/Link.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import ClassQuestions from './ClassQuestions.astro';
import Facts from './Facts.astro';
import Figures from './Figures.astro';
import NotSaid from './NotSaid.astro';
import Paragraph from './Paragraph.astro';
import Sources from './Sources.astro';
import Statement from './Statement.astro';
import Terms from './Terms.astro';
import WhoSaidWhat from './WhoSaidWhat.astro';

/** What a topic page may use besides Markdown. */
export const topicComponents = {
  a: Link,
  p: Paragraph,
  Chart,
  Cite,
  ClassQuestions,
  Facts,
  Figures,
  NotSaid,
  Sources,
  Statement,
  Terms,
  WhoSaidWhat,
} satisfies Record<ComponentName<'topics'> | 'a' | 'p', unknown>;
