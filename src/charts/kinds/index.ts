/** The kinds of charts. */
import type { ResolvedCite } from '../../record/types.ts';
import type { ChartSpec, Kind, SiteChart } from '../kind.ts';
import { matrix } from './matrix.ts';
import { openEnded } from './open-ended.ts';
import { parts } from './parts.ts';
import { period } from './period.ts';
import { sameNumber } from './same-number.ts';
import { share } from './share.ts';
import { speakers } from './speakers.ts';
import { step } from './step.ts';
import { strips } from './strips.ts';
import { tally } from './tally.ts';
import { text } from './text.ts';
import { timeline } from './timeline.ts';
import { times } from './times.ts';
import { timesInWords } from './times-in-words.ts';
import { travelled } from './travelled.ts';
import { voices } from './voices.ts';

export const kinds = {
  period,
  step,
  share,
  parts,
  'open-ended': openEnded,
  matrix,
  text,
  'same-number': sameNumber,
  times,
  timeline,
  speakers,
  voices,
  strips,
  travelled,
  'times-in-words': timesInWords,
  tally,
} as const satisfies Readonly<Record<string, Kind>>;

export type ChartKind = keyof typeof kinds;

/** Those that a page can ask for. */
export const askedKinds = Object.keys(kinds).filter((name) => !kindNamed(name)?.unasked);

export function kindNamed(name: string | undefined): Kind | undefined {
  return Object.entries<Kind>(kinds).find(([one]) => one === name)?.[1];
}

/** @throws where there is no such kind: what a page asks for has been checked before. */
export function kindOf({ kind }: Pick<ChartSpec, 'kind'>): Kind {
  const found = kindNamed(kind);
  if (found === undefined) throw new Error(`No kind of chart is called ${kind}`);
  return found;
}

type Drawn = Pick<SiteChart, 'spec' | 'data'>;

/** What must be said under a chart besides its own note: in the page, and in the picture. */
export function chartNotes({ spec, data }: Drawn): readonly string[] {
  return [...(spec.note ? [spec.note] : []), ...(kindOf(spec).notes?.(data) ?? [])];
}

/** All printed words that a chart rests on. */
export function chartCites({ spec, data }: Drawn): readonly ResolvedCite[] {
  const { cites } = kindOf(spec);
  return cites ? cites(data) : (data.figures ?? []).flatMap((figure) => figure.cites);
}
