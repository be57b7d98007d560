import { limits } from '../limits.ts';
import type { Outlet, Statement, Variant } from '../types.ts';
import { collate, cutAtParts, type Run, shownWordings } from './collate.ts';
import type { CiteView, Here } from './here.ts';

/** One outlet's wording, part by part: what only it prints, and gaps where the other has words. */
export interface WordingView {
  readonly outlet: Outlet;
  /** “ and 3 more” that print the same, or nothing. */
  readonly more: string;
  readonly seed: string;
  readonly href: string;
  /** “as reported on DATE”, after each part of what holds an allegation. */
  readonly reported: string | null;
  readonly parts: readonly { readonly span: string; readonly runs: readonly Run[] }[];
}

/** One statement, each outlet's wording on its own line. */
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

const wordsOf = ({ exact }: Variant) => exact.join(' ');

/** Every wording is compared with the longest one, which is therefore the first. */
export function collation(here: Here, statement: Statement): CollationView {
  const { variants, topics, href, narrated, absent } = statement;
  const shown = shownWordings(variants).sort((a, b) => wordsOf(b.variant).length - wordsOf(a.variant).length);
  const [lead, ...others] = shown;
  const longest = lead ? wordsOf(lead.variant) : '';
  const pairs = others.map((one) => ({ ...one, ...collate(longest, wordsOf(one.variant)) }));
  const further = variants.length - shown.reduce((sum, { alike }) => sum + alike + 1, 0);
  const wording = ({ variant, alike }: (typeof shown)[number], runs: readonly Run[]): WordingView => ({
    outlet: variant.article.outlet,
    more: alike > 0 ? ` and ${here.count(alike)} more` : '',
    seed: variant.article.seed,
    href: here.link(variant.href),
    reported: here.reported({
      article: variant.article,
      parts: variant.parts.map(({ start, end }) => [start, end]),
    }),
    parts: cutAtParts(runs, variant.exact).map((own, at) => ({
      span: `${variant.parts[at]?.start}-${variant.parts[at]?.end}`,
      runs: own,
    })),
  });
  return {
    accent: here.accent(topics[0]),
    two: pairs.length === 1 && pairs[0]?.onlyCuts === true,
    wordings: [
      ...(lead ? [wording(lead, pairs[0]?.first ?? [{ kind: 'shared', text: longest }])] : []),
      ...pairs.map((pair) => wording(pair, pair.second)),
    ],
    further:
      further > 0
        ? { count: here.count(further), href: here.link(href), inParts: variants.length > limits.listed }
        : null,
    narrated: narrated.map(here.cite),
    absent: absent.map(({ outlet }) => outlet),
  };
}

/** What only one of two wordings has, said in words for those who cannot see marks and gaps. */
export interface DifferenceView {
  readonly only: readonly { readonly here: Outlet; readonly there: string; readonly words: string }[];
  /** Where nothing differs: that it is the same. */
  readonly same: string | null;
}

/** The first wording of a statement beside each other one. */
export function differences({ variants }: Statement): DifferenceView[] {
  const [first, ...others] = shownWordings(variants).map(({ variant }) => variant);
  if (first === undefined) return [];
  return others.map((other) => {
    const pair = collate(wordsOf(first), wordsOf(other));
    const only = [onlyIn(pair.first, first, other), onlyIn(pair.second, other, first)].filter(
      ({ words }) => words !== '',
    );
    const marks = wordsOf(first) === wordsOf(other) ? '' : ', with other marks or capitals';
    const same = `${first.article.outlet.name} and ${other.article.outlet.name} print the same words${marks}.`;
    return { only, same: only.length === 0 ? same : null };
  });
}

function onlyIn(runs: readonly Run[], here: Variant, there: Variant): DifferenceView['only'][number] {
  const words = runs.flatMap((run) => (run.kind === 'only' ? [`“${run.text.trim()}”`] : [])).join(', ');
  return { here: here.article.outlet, there: there.article.outlet.name, words };
}
