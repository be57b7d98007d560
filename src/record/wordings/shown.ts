import { limits } from '../limits.ts';
import type { Statement, Variant } from '../types.ts';
import { type Apparatus, apparatusOf } from './apparatus.ts';
import { tokensOf } from './tokens.ts';

/** A wording that is compared: the quotations that have it, and from which it is shown. */
export interface ShownWording {
  readonly variants: readonly Variant[];
  readonly shown: Variant;
}

/** A statement's wordings aligned together: each row of the apparatus, in its order, with the quotations that have it. */
export interface StatementApparatus extends Apparatus {
  readonly wordings: readonly ShownWording[];
}

/** A quotation's words, its parts joined by one blank each. */
export const wordingOf = ({ exact }: Variant) => exact.join(' ');

/**
 * The wordings of a statement that are compared, each once: where there are more than can be laid beside each other, those
 * of which only marks and capitals differ are one, and those are taken that most quotations have.
 */
export function shownWordings(variants: readonly Variant[]): ShownWording[] {
  const isFew = variants.length <= limits.collated;
  const groups = Map.groupBy(variants, (one) =>
    isFew
      ? wordingOf(one)
      : tokensOf(wordingOf(one))
          .map(({ word }) => word)
          .join(' '),
  );
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((all) => all.slice(0, 1).map((shown) => ({ variants: all, shown })))
    .slice(0, limits.collated);
}

/** Aligns the wordings of a statement. */
export function apparatusOfStatement({ variants }: Statement): StatementApparatus {
  const shown = shownWordings(variants);
  const apparatus = apparatusOf(shown.map((one) => wordingOf(one.shown)));
  const wordings = apparatus.rows.flatMap(({ wording }) => {
    return shown.find((one) => wordingOf(one.shown) === wording) ?? [];
  });
  return { ...apparatus, wordings };
}
