/** One chart of each kind, of a town that does not exist. */
import type { ChartData, SiteChart } from '../kind.ts';
import { type ChartKind, kinds } from '../kinds/index.ts';
import { aboutTwenty, fires, oneFifth, spec, travellers, vague, watch } from './quillby.ts';
import { articles, events, meeting, quotations, tally, topics } from './reports.ts';

const figures = {
  period: [...fires, ...vague],
  step: fires,
  share: [oneFifth, aboutTwenty],
  parts: watch,
  'open-ended': travellers,
  matrix: [],
  text: vague,
  timeline: [],
  speakers: [],
  tally: [],
} as const satisfies Record<ChartKind, ChartData['figures']>;

/** Every kind of chart as the site knows it. */
export const charts: readonly SiteChart[] = (Object.keys(kinds) as ChartKind[]).map((kind) => {
  const own = spec(kind, { note: 'Counted by hand.' });
  return {
    spec: own,
    data: { figures: figures[kind], event: meeting, articles, events, quotations, topics, tally },
    page: { title: 'Lamps', href: 'topics/lamps.html' },
    href: `topics/lamps.html#c-${own.id}`,
    files: `charts/${own.id}`,
  };
});
