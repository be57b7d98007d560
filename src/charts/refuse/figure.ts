/** Refusals over one figure. */
import type { ResolvedFigure } from '../../record/types.ts';
import type { Kind, Refusal } from '../kind.ts';

/** Words and digits that say zero; without one of them a zero is a missing number in disguise. */
const saysZero = /(^|[^\d.,])0([^\d.,]|$)|\b(no|none|nobody|no-one|nothing|nil|zero|not one)\b/i;
/** Units of change, which say nothing without the number before. */
const change = /\b(increase|decrease|rise|fall|growth|change)\b/i;

/** What a figure must not be, in any chart or (with `kind`) in one of that kind. */
export function refuseFigure(figure: ResolvedFigure, kind?: Kind): readonly Refusal[] {
  return [
    ...uncited(figure),
    ...vagueness(figure),
    ...(kind?.measured ? [...ratio(figure), ...missing(figure)] : []),
    ...(kind?.refuseFigure?.(figure) ?? []),
  ];
}

function uncited({ id, cites }: ResolvedFigure): Refusal[] {
  if (cites.length > 0) return [];
  return [
    {
      rule: 'figure-without-cite',
      reason: `Unexpected figure \`${id}\` without a source, expected the words it rests on`,
      hint: 'Add its words under `cites`.',
    },
  ];
}

function vagueness({ id, printed, qualifier, value }: ResolvedFigure): Refusal[] {
  if (qualifier === 'vague' && value !== null) {
    return [
      {
        rule: 'vague-word-with-value',
        reason: `Unexpected value ${value} in \`${id}\`, expected none: “${printed}” gives no number`,
        hint: 'Set `value: null`, or another qualifier if a number is printed.',
      },
    ];
  }
  if (value !== null || qualifier === 'vague' || qualifier === 'multiple') return [];
  return [
    {
      rule: 'number-without-value',
      reason: `Unexpected \`value: null\` in \`${id}\`, expected the number: its qualifier is \`${qualifier}\``,
      hint: 'Set the value as printed, or `qualifier: vague` if no number is printed.',
    },
  ];
}

function ratio({ id, printed, qualifier, unit }: ResolvedFigure): Refusal[] {
  if (qualifier !== 'multiple' && !change.test(unit)) return [];
  return [
    {
      rule: 'ratio-without-base',
      reason: `Unexpected ratio \`${id}\` (“${printed}”) in a drawing of sizes, expected a number with a base`,
      hint: 'The number before is not given. Use a period chart or a text card.',
    },
  ];
}

function missing({ id, printed, qualifier, value }: ResolvedFigure): Refusal[] {
  const unsaid = value === null && (qualifier === 'vague' || qualifier === 'multiple');
  if (!unsaid && (value !== 0 || saysZero.test(printed))) return [];
  return [
    {
      rule: 'missing-drawn-as-zero',
      reason: `Unexpected ${value === 0 ? 'zero' : 'missing number'} \`${id}\` in a drawing of sizes: “${printed}” does not say zero`,
      hint: 'What is not given is not nothing. Leave the figure out, or show it as a text card.',
    },
  ];
}
