/** What must never be drawn, and why. */
import type { ResolvedFigure } from '../../record/types.ts';
import type { ChartKind, ChartSpec, MatrixEvent } from '../spec.ts';
import { refuseFigure } from './figure.ts';
import { measured, type Refusal } from './refusal.ts';
import { refuseTogether } from './together.ts';

const fromFigures: ReadonlySet<ChartKind> = new Set([...measured, 'period', 'text']);

/** All reasons against a chart; none when it may be drawn. */
export function refuse(
  spec: ChartSpec,
  figures: readonly ResolvedFigure[],
  event?: MatrixEvent,
): readonly Refusal[] {
  const own = fromFigures.has(spec.kind) ? figures : [];
  return [
    ...refuseSpec(spec),
    ...(fromFigures.has(spec.kind) && own.length === 0 ? [nothing(spec, 'figures')] : []),
    ...(spec.kind === 'matrix' && !event ? [nothing(spec, 'event')] : []),
    ...own.flatMap((figure) => refuseFigure(figure, spec.kind)),
    ...refuseTogether(spec, own),
  ];
}

/** The refusals of a chart as one message for the log of the build. */
export function refusalText({ id }: Pick<ChartSpec, 'id'>, refusals: readonly Refusal[]): string {
  const lines = refusals.map(({ rule, reason, hint }, i) => `${i + 1}. ${reason} (${rule})\n   ${hint}`);
  return `The chart \`${id}\` is refused:\n${lines.join('\n')}`;
}

function refuseSpec({ title, subtitle }: ChartSpec): Refusal[] {
  const missing = [title.trim() === '' && 'title', subtitle.trim() === '' && 'subtitle'].filter(
    (one) => one !== false,
  );
  return missing.map((part) => ({
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
