import { sum } from 'd3';
import { limits } from '../limits.ts';
import { isMany } from '../parts.ts';
import type { Statement } from '../types.ts';
import { cutAtParts, runsOf } from '../wordings/runs.ts';
import { apparatusOfStatement } from '../wordings/shown.ts';
import type { Here } from './here.ts';

/** One statement, each wording on its own line. */
export type CollationView = ReturnType<typeof collation>;
export type WordingView = CollationView['wordings'][number];

/** All wordings aligned together, the longest first. */
export function collation(here: Here, statement: Statement) {
  const { variants, topics, href, narrated, absent } = statement;
  const apparatus = apparatusOfStatement(statement);
  const further = variants.length - sum(apparatus.wordings, (one) => one.variants.length);
  const isFew = variants.length <= limits.collated;
  return {
    accent: here.accent(topics[0]),
    /** Two wordings of which one is the other with cuts: they may interleave. */
    two:
      apparatus.rows.length === 2 &&
      apparatus.places.every(({ differ, moved, readings }) => {
        return differ !== 'words' || (moved === null && readings.some(({ text }) => text === ''));
      }),
    /** Part by part: what not all print, what they print in another place, and gaps where others have words. */
    wordings: apparatus.wordings.map(({ variants: all, shown }, row) => {
      const { parts, ...said } = here.said(shown);
      return {
        ...said,
        /** All that print it alike, of many the first, each with a link to its words. */
        outlets: all
          .slice(0, isFew ? all.length : 1)
          .map((one) => ({ outlet: one.article.outlet, href: here.link(one.href) })),
        /** “ and 3 more” that print the same, or nothing. */
        more: isFew || all.length === 1 ? '' : ` and ${here.count(all.length - 1)} more`,
        parts: cutAtParts(runsOf(apparatus, row), shown.exact).map((runs, at) => ({
          span: parts[at]?.span,
          runs,
        })),
      };
    }),
    /** How many have other words, and the page on which they stand. */
    further:
      further > 0 ? { count: here.count(further), href: here.link(href), inParts: isMany(variants) } : null,
    narrated: narrated.map(here.cite),
    absent: absent.map(({ outlet }) => outlet),
  };
}
