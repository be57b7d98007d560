/** What speaks against a figure by itself. */
import type { ResolvedFigure } from '../../record/types.ts';
import type { FigureRule, Refusal } from '../kind.ts';

/** Words and digits that say zero; without one of them a zero is a missing number in disguise. */
const saysZero = /(^|[^\d.,])0([^\d.,]|$)|\b(no|none|nobody|no-one|nothing|nil|zero|not one)\b/i;
/** Units of change, which say nothing without the number before. */
const change = /\b(increase|decrease|rise|fall|growth|change)\b/i;

const isUnsaid = ({ qualifier }: ResolvedFigure) => qualifier === 'vague' || qualifier === 'multiple';

/** The reasons against figures, figure by figure. */
export function refusalsOf(figures: readonly ResolvedFigure[], rules: readonly FigureRule[]): Refusal[] {
  return figures.flatMap((figure) =>
    rules.flatMap(({ rule, hint, reason }) => {
      const told = reason(figure);
      return told === false ? [] : [{ rule, reason: told, hint }];
    }),
  );
}

/** What a figure must not be, whether or not it is drawn. */
export const always: readonly FigureRule[] = [
  {
    rule: 'figure-without-cite',
    reason: ({ id, cites }) =>
      cites.length === 0 && `Unexpected figure \`${id}\` without a source, expected the words it rests on`,
    hint: 'Add its words under `cites`.',
  },
  {
    rule: 'vague-word-with-value',
    reason: ({ id, printed, qualifier, value }) =>
      qualifier === 'vague' &&
      value !== null &&
      `Unexpected value ${value} in \`${id}\`, expected none: “${printed}” gives no number`,
    hint: 'Set `value: null`, or another qualifier if a number is printed.',
  },
  {
    rule: 'number-without-value',
    reason: (figure) =>
      figure.value === null &&
      !isUnsaid(figure) &&
      `Unexpected \`value: null\` in \`${figure.id}\`, expected the number: its qualifier is \`${figure.qualifier}\``,
    hint: 'Set the value as printed, or `qualifier: vague` if no number is printed.',
  },
];

/** What it must not be where the size of a mark stands for it. */
export const measured: readonly FigureRule[] = [
  {
    rule: 'ratio-without-base',
    reason: ({ id, printed, qualifier, unit }) =>
      (qualifier === 'multiple' || change.test(unit)) &&
      `Unexpected ratio \`${id}\` (“${printed}”) in a drawing of sizes, expected a number with a base`,
    hint: 'The number before is not given. Use a period chart or a text card.',
  },
  {
    rule: 'missing-drawn-as-zero',
    reason: (figure) => {
      const { id, printed, value } = figure;
      const isZero = value === 0 && !saysZero.test(printed);
      if (!isZero && (value !== null || !isUnsaid(figure))) return false;
      return `Unexpected ${isZero ? 'zero' : 'missing number'} \`${id}\` in a drawing of sizes: “${printed}” does not say zero`;
    },
    hint: 'What is not given is not nothing. Leave the figure out, or show it as a text card.',
  },
];
