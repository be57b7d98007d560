/** What must never be drawn, and why. */
import type { ResolvedFigure } from '../../record/types.ts';
import type { ChartSpec, MatrixEvent, Refusal } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import { always, measured, refusalsOf } from './figure.ts';

/** All reasons against a chart; none when it may be drawn. */
export function refuse(
  spec: ChartSpec,
  figures: readonly ResolvedFigure[],
  event?: MatrixEvent,
): readonly Refusal[] {
  const kind = kindOf(spec);
  const own = kind.needs === 'figures' ? figures : [];
  return [
    ...refuseSpec(spec),
    ...(kind.needs === 'figures' && own.length === 0 ? [nothing(spec, 'figures')] : []),
    ...(kind.needs === 'event' && !event ? [nothing(spec, 'event')] : []),
    ...refusalsOf(own, [...always, ...(kind.measured ? measured : []), ...(kind.rules ?? [])]),
    ...(kind.refuse?.(own, spec) ?? []),
  ];
}

function refuseSpec({ title, subtitle }: ChartSpec): Refusal[] {
  const empty = Object.entries({ title, subtitle }).filter(([, words]) => words.trim() === '');
  return empty.map(([part]) => ({
    rule: 'untitled-chart',
    reason: `Unexpected empty ${part}, expected one`,
    hint: 'The title says the message; the subtitle says statistic, unit, population, place and period.',
  }));
}

function nothing({ kind }: ChartSpec, what: string): Refusal {
  return {
    rule: 'nothing-to-draw',
    reason: `Unexpected ${kind} chart without ${what}`,
    hint: `Name the ${what} of content/ that it draws.`,
  };
}
