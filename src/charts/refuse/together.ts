/** Refusals over figures that would stand on one axis. */
import type { Code } from '../../model.ts';
import type { ResolvedFigure } from '../../record/types.ts';
import type { ChartSpec } from '../spec.ts';
import { countedAt } from '../step/rows.ts';
import { periodInWords } from '../time/words.ts';
import { placeOfNumber } from '../words.ts';
import type { Refusal } from './refusal.ts';

/** What must not be compared by size on one axis. Time axes hold any figures, and each share has its own. */
export function refuseTogether(spec: ChartSpec, figures: readonly ResolvedFigure[]): readonly Refusal[] {
  if (spec.kind === 'step')
    return [...undated(figures), ...unlike(stepAxis(figures)), ...unequal(figures, startOf)];
  if (spec.kind === 'parts') {
    const inWhole = figures.slice(1).flatMap((part) => outside(figures[0], part));
    return [...stacked(spec), ...inWhole, ...units(figures), ...unequal(figures, periodInWords)];
  }
  if (spec.kind === 'open-ended')
    return [...figures.slice(1).flatMap((part) => outside(figures[0], part)), ...lone(figures)];
  if (spec.kind === 'share') return [...stacked(spec), ...figures.flatMap(notAShare)];
  return [];
}

const startOf = ({ period }: ResolvedFigure) => period?.start ?? 'no start given';

/** Another report of the same count at the same date makes no mark of its own, so it may word the count otherwise. */
function stepAxis(figures: readonly ResolvedFigure[]): readonly ResolvedFigure[] {
  const points = Map.groupBy(figures, (figure) => `${countedAt(figure)} ${figure.value}`);
  return [...points.values()].flatMap(([first]) => first ?? []);
}

function unlike(figures: readonly ResolvedFigure[]): Refusal[] {
  return [
    ...units(figures),
    ...differing(figures, ({ population }) => population ?? 'not given', {
      rule: 'unlike-populations',
      what: 'populations',
      hint: 'Numbers of different groups cannot be compared by size. Use a period chart.',
    }),
  ];
}

function units(figures: readonly ResolvedFigure[]): Refusal[] {
  return differing(figures, ({ unit }) => unit, {
    rule: 'unlike-units',
    what: 'units',
    hint: 'Numbers of different things cannot be compared by size. Use a period chart.',
  });
}

function unequal(figures: readonly ResolvedFigure[], of: (figure: ResolvedFigure) => string): Refusal[] {
  return differing(figures, of, {
    rule: 'unequal-periods',
    what: 'periods',
    hint: 'A number over a longer time is larger for that alone. Use a period chart.',
  });
}

/** One refusal where figures differ in something, with each of their values and who has it. */
function differing(
  figures: readonly ResolvedFigure[],
  of: (figure: ResolvedFigure) => string,
  { rule, what, hint }: { readonly rule: Code; readonly what: string; readonly hint: string },
): Refusal[] {
  const values = Map.groupBy(figures, of);
  if (values.size < 2) return [];
  const list = [...values].map(([value, own]) => `${value} (${own.map(({ id }) => `\`${id}\``).join(', ')})`);
  return [{ rule, reason: `Unexpected ${what} on one axis: ${list.join('; ')}`, hint }];
}

function undated(figures: readonly ResolvedFigure[]): Refusal[] {
  return figures
    .filter((figure) => countedAt(figure) === null)
    .map(({ id }) => ({
      rule: 'undated-count',
      reason: `Unexpected figure \`${id}\` without a date on an axis of time, expected \`asOf\``,
      hint: 'Give the date at which the count had been reached, or use a text card.',
    }));
}

/** A part says in its population of which number it is a part. */
function outside(whole: ResolvedFigure | undefined, part: ResolvedFigure): Refusal[] {
  const base = whole?.value?.toLocaleString('en-GB') ?? '';
  const named = [base, base.replaceAll(',', '')].some(
    (number) => number !== '' && placeOfNumber(part.population ?? '', number) >= 0,
  );
  const fits = (part.value ?? 0) <= (whole?.value ?? 0);
  if (named && fits) return [];
  return [
    {
      rule: 'unlike-populations',
      reason: `Unexpected part \`${part.id}\` (${part.population ?? 'population not given'}), expected one of the ${base} of \`${whole?.id}\``,
      hint: 'A part is drawn only where the words make it a part: its population names the number it is of.',
    },
  ];
}

function stacked({ layout }: ChartSpec): Refusal[] {
  if (layout !== 'stacked') return [];
  return [
    {
      rule: 'overlapping-groups-stacked',
      reason: 'Unexpected layout `stacked`, expected `separate`: the groups may overlap',
      hint: 'Somebody may be in both. Each group has a bar of its own from zero.',
    },
  ];
}

/** Several open-ended numbers would be compared by bars whose ends are not known. */
function lone(figures: readonly ResolvedFigure[]): Refusal[] {
  if (figures.length <= 2) return [];
  return [
    {
      rule: 'unlike-units',
      reason: `Unexpected ${figures.length} figures in an open-ended bar, expected one number and at most one share of it`,
      hint: 'Make a chart of each.',
    },
  ];
}

function notAShare({ id, unit, value }: ResolvedFigure): Refusal[] {
  if (/^share\b/.test(unit) && (value === null || (value >= 0 && value <= 1))) return [];
  return [
    {
      rule: 'unlike-units',
      reason: `Unexpected unit \`${unit}\` of \`${id}\` in a chart of shares, expected \`share of …\` between 0 and 1`,
      hint: 'Only a share has a whole to be drawn in.',
    },
  ];
}
