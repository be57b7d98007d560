import type { ResolvedCite } from '../record/types.ts';
import { partRows } from './parts/rows.ts';
import { speakerRows } from './speakers/rows.ts';
import type { ChartData, ChartSpec } from './spec.ts';

/** What must be said under a chart besides its own note: in the page, and in the picture. */
export function chartNotes({ kind, note }: Pick<ChartSpec, 'kind' | 'note'>, data: ChartData): string[] {
  return [...(note ? [note] : []), ...ofKind(kind, data)];
}

function ofKind(
  kind: ChartSpec['kind'],
  { figures = [], quotations = [], topics = [], tally }: ChartData,
): string[] {
  if (kind === 'parts' && partRows(figures).length > 1) {
    return [
      'Each group has a bar of its own: whether the groups overlap is not said. The shares are our arithmetic.',
    ];
  }
  if (kind === 'period') {
    const inferred = new Set(figures.flatMap(({ period }) => period?.inferred ?? []));
    return inferred.size > 0 ? [`Inferred dates rest on: ${[...inferred].join('; ')}.`] : [];
  }
  if (kind === 'speakers') {
    const { leftOut } = speakerRows(quotations, topics);
    return leftOut > 0 ? [`${leftOut} quotations whose speaker is not surely known are not counted.`] : [];
  }
  return kind === 'tally' ? [...(tally?.notes ?? [])] : [];
}

/** All printed words that a chart rests on. */
export function chartCites(
  kind: ChartSpec['kind'],
  { figures = [], event }: ChartData,
): readonly ResolvedCite[] {
  if (kind === 'matrix') return event?.facts.flatMap(({ cells }) => cells) ?? [];
  return restsOnAll(kind) ? [] : figures.flatMap(({ cites }) => cites);
}

/** Whether a chart rests on every report of the site, and not on words of some. */
export function restsOnAll(kind: ChartSpec['kind']): boolean {
  return kind === 'timeline' || kind === 'speakers' || kind === 'tally';
}
