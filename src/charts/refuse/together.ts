/** What must not be compared by size on one axis; each kind names what it refuses. */
import type { Code } from '../../model.ts';
import type { ResolvedFigure } from '../../record/types.ts';
import type { ChartSpec, FigureRule, Refusal } from '../kind.ts';
import { placeOfNumber } from '../words.ts';
import { refusalsOf } from './figure.ts';

export function unlike(figures: readonly ResolvedFigure[]): Refusal[] {
  return [
    ...units(figures),
    ...differing(figures, ({ population }) => population ?? 'not given', {
      rule: 'unlike-populations',
      what: 'populations',
      hint: 'Numbers of different groups cannot be compared by size. Use a period chart.',
    }),
  ];
}

export function units(figures: readonly ResolvedFigure[]): Refusal[] {
  return differing(figures, ({ unit }) => unit, {
    rule: 'unlike-units',
    what: 'units',
    hint: 'Numbers of different things cannot be compared by size. Use a period chart.',
  });
}

export function unequal(
  figures: readonly ResolvedFigure[],
  of: (figure: ResolvedFigure) => string,
): Refusal[] {
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

/** A number without a date has no place on an axis of time. */
export const undated = (dateOf: (figure: ResolvedFigure) => string | null): FigureRule => ({
  rule: 'undated-count',
  reason: (figure) =>
    dateOf(figure) === null &&
    `Unexpected figure \`${figure.id}\` without a date on an axis of time, expected \`asOf\``,
  hint: 'Give the date at which the count had been reached, or use a text card.',
});

/** Each figure after the first says in its population that it is of the first’s number. */
export function outside([whole, ...parts]: readonly ResolvedFigure[]): Refusal[] {
  const base = whole?.value?.toLocaleString('en-GB') ?? '';
  const numbers = [base, base.replaceAll(',', '')].filter((number) => number !== '');
  const isInside = ({ population, value }: ResolvedFigure) =>
    numbers.some((number) => placeOfNumber(population ?? '', number) >= 0) &&
    (value ?? 0) <= (whole?.value ?? 0);
  const rule: FigureRule = {
    rule: 'unlike-populations',
    reason: (figure) =>
      !isInside(figure) &&
      `Unexpected part \`${figure.id}\` (${figure.population ?? 'population not given'}), expected one of the ${base} of \`${whole?.id}\``,
    hint: 'A part is drawn only where the words make it a part: its population names the number it is of.',
  };
  return refusalsOf(parts, [rule]);
}

export function stacked({ layout }: ChartSpec): Refusal[] {
  const reason = 'Unexpected layout `stacked`, expected `separate`: the groups may overlap';
  const hint = 'Somebody may be in both. Each group has a bar of its own from zero.';
  return layout === 'stacked' ? [{ rule: 'overlapping-groups-stacked', reason, hint }] : [];
}

/** Several open-ended numbers would be compared by bars whose ends are not known. */
export function lone({ length }: readonly ResolvedFigure[]): Refusal[] {
  const reason = `Unexpected ${length} figures in an open-ended bar, expected one number and at most one share of it`;
  return length <= 2 ? [] : [{ rule: 'unlike-units', reason, hint: 'Make a chart of each.' }];
}
