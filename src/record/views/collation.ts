import { limits } from '../limits.ts';
import type { Outlet, Statement } from '../types.ts';
import { cutAtParts, type Run, runsOf } from '../wordings/runs.ts';
import { apparatusOfStatement } from '../wordings/shown.ts';
import type { CiteView, Here } from './here.ts';

/** One wording, part by part: what not all print, what they print in another place, and gaps where others have words. */
export interface WordingView {
  /** All that print it alike, of many the first, each with a link to its words. */
  readonly outlets: readonly { readonly outlet: Outlet; readonly href: string }[];
  /** “ and 3 more” that print the same, or nothing. */
  readonly more: string;
  readonly seed: string;
  readonly href: string;
  /** “as reported on DATE”, after each part of what holds an allegation. */
  readonly reported: string | null;
  readonly parts: readonly { readonly span: string; readonly runs: readonly Run[] }[];
}

/** One statement, each wording on its own line. */
export interface CollationView {
  readonly accent: string;
  /** Two wordings of which one is the other with cuts: they may interleave. */
  readonly two: boolean;
  readonly wordings: readonly WordingView[];
  /** How many have other words, and the page on which they stand. */
  readonly further: { readonly count: string; readonly href: string; readonly inParts: boolean } | null;
  readonly narrated: readonly CiteView[];
  readonly absent: readonly Outlet[];
}

/** All wordings aligned together, the longest first. */
export function collation(here: Here, statement: Statement): CollationView {
  const { variants, topics, href, narrated, absent } = statement;
  const apparatus = apparatusOfStatement(statement);
  const further = variants.length - apparatus.wordings.reduce((sum, one) => sum + one.variants.length, 0);
  const isFew = variants.length <= limits.collated;
  return {
    accent: here.accent(topics[0]),
    two:
      apparatus.rows.length === 2 &&
      apparatus.places.every(({ differ, moved, readings }) => {
        return differ !== 'words' || (moved === null && readings.some(({ text }) => text === ''));
      }),
    wordings: apparatus.wordings.map(({ variants: all, shown }, row): WordingView => {
      const { article, parts, exact } = shown;
      return {
        outlets: all
          .slice(0, isFew ? all.length : 1)
          .map((one) => ({ outlet: one.article.outlet, href: here.link(one.href) })),
        more: isFew || all.length === 1 ? '' : ` and ${here.count(all.length - 1)} more`,
        seed: article.seed,
        href: here.link(shown.href),
        reported: here.reported({ article, parts: parts.map(({ start, end }) => [start, end]) }),
        parts: cutAtParts(runsOf(apparatus, row), exact).map((runs, at) => ({
          span: `${parts[at]?.start}-${parts[at]?.end}`,
          runs,
        })),
      };
    }),
    further:
      further > 0
        ? { count: here.count(further), href: here.link(href), inParts: variants.length > limits.listed }
        : null,
    narrated: narrated.map(here.cite),
    absent: absent.map(({ outlet }) => outlet),
  };
}
