import type { ArticleFile } from '../content/read.ts';
import type { ArticleIndirect, ArticleQuotation } from '../model.ts';
import { headlineWords } from './headline.ts';
import { nameOutlets } from './outlets.ts';
import type { ArticleCard, Href, ResolvedIndirect, ResolvedQuotation } from './types.ts';

/** An article before its cited spans are known. */
export interface ArticleDraft {
  readonly file: ArticleFile;
  readonly card: ArticleCard;
  readonly quotations: readonly ResolvedQuotation[];
  readonly indirect: readonly ResolvedIndirect[];
}

/** Newest first; those without a date last; then in the order of their seeds' names. */
function byDate(a: ArticleFile, b: ArticleFile): number {
  const [x, y] = [a.front.published.value ?? '', b.front.published.value ?? ''];
  if (x !== y) return x > y ? -1 : 1;
  return a.front.seed < b.front.seed ? -1 : 1;
}

/**
 * Cards and quotations of all articles, in the order in which the site lists them. `inferred` has, by slug, the pages
 * that say from what dates were worked out.
 */
export function draftArticles(
  files: readonly ArticleFile[],
  inferred: ReadonlyMap<string, Href> = new Map(),
): ArticleDraft[] {
  const sorted = [...files].sort(byDate);
  const outlets = nameOutlets(
    sorted.map(({ front }) => ({ seed: front.seed, publisher: front.publisher.value })),
  );
  const titles = new Set<string>();
  return sorted.map((file) => {
    const { front } = file;
    const { value: iso, ...known } = front.published;
    const outlet = outlets.get(front.seed);
    if (outlet === undefined) throw new Error('Implementation error: an article without an outlet');
    const headline = front.headline.value ?? headlineWords(file);
    const card: ArticleCard = {
      slug: front.slug,
      seed: front.seed,
      headline,
      pageTitle: ownTitle(`${headline} (${outlet.name})`, front.seed, titles),
      headlineIsFirstWords: front.headline.value === null,
      outlet,
      date: { ...known, iso, inference: inferred.get(front.slug) },
      topics: front.topics.map(({ id }) => id),
      href: `articles/${front.slug}.html`,
    };
    const placed = <S extends ArticleQuotation | ArticleIndirect>(said: readonly S[], mark: 'q' | 'i') =>
      said.map((one, index) => ({
        ...one,
        article: card,
        number: index + 1,
        href: `${card.href}#${mark}-${one.id}`,
        topic: one.topics[0] ?? null,
      }));
    // Where an article is shown in its quotations alone, the outlet's own words are not shown.
    const indirect = placed(front.text === 'full' ? front.indirect : [], 'i');
    return { file, card, quotations: placed(front.quotations, 'q'), indirect };
  });
}

/** Readers tell tabs and bookmarks apart by titles, so a second article of one title says which file it is. */
function ownTitle(title: string, seed: string, taken: Set<string>): string {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const own = taken.has(plain(title)) ? `${title}, ${seed}` : title;
  taken.add(plain(own));
  return own;
}
