/** One chart of each kind, of a town that does not exist. */
import type { ChartData, SiteChart } from '../kind.ts';
import type { ChartKind } from '../kinds/index.ts';
import { aboutTwenty, fires, oneFifth, spec, travellers, vague, watch } from './quillby.ts';
import {
  articles,
  events,
  indirect,
  meeting,
  quotations,
  reportsOf,
  statements,
  strips,
  tally,
  times,
  topics,
} from './reports.ts';

/** What each kind is drawn from. */
export const data = {
  period: { figures: [...fires, ...vague] },
  step: { figures: fires },
  share: { figures: [oneFifth, aboutTwenty] },
  parts: { figures: watch },
  'open-ended': { figures: travellers },
  matrix: { event: meeting },
  text: { figures: vague },
  'same-number': { event: meeting },
  timeline: { articles, events },
  times: { figures: [...fires, ...vague], events },
  speakers: { quotations, topics },
  strips: { strips },
  voices: { quotations, indirect, reportsOf },
  travelled: { statements },
  'times-in-words': { times },
  tally: { tally },
} as const satisfies Record<ChartKind, ChartData>;

/** Every kind of chart as the site knows it. */
export const charts: readonly SiteChart[] = Object.entries(data).map(([kind, given]) => {
  const own = spec(kind, { note: 'Counted by hand.' });
  return {
    spec: own,
    data: given,
    page: { title: 'Lamps', href: 'topics/lamps.html' },
    href: `topics/lamps.html#c-${own.id}`,
    files: `charts/${own.id}`,
  };
});
