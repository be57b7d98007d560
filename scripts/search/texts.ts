/** The texts that can be found, each with all its words and what is shown of it. */
import { variants, words } from '../../src/client/search/fold.ts';
import type { ShownQuotation, ShownText } from '../../src/client/search/text.ts';
import { dateWords } from '../../src/record/dates.ts';
import type { IndexedArticle } from './article.ts';
import { type PrintedQuotation, readArticlePage } from './article-page.ts';
import type { IndexedFigure } from './figures.ts';
import type { IndexedQuotation } from './quotation.ts';
import type { ReadPage } from './reading.ts';
import type { SearchTopic } from './site.ts';

/** A text as it is indexed. */
export interface SearchText {
  /** Its words, and after them the other ways of writing some of them, which are found and not shown. */
  readonly words: readonly string[];
  /** All but the words: these are joined when it is written. */
  readonly shown: Omit<ShownText, 'words'>;
  /** How many of the words are shown. */
  readonly end: number;
  /** The number of each paragraph's first word. */
  readonly blocks: readonly number[];
}

export interface TextOptions {
  readonly language: string;
  readonly topics: readonly SearchTopic[];
}

/** The text of an article, from its page and what is known of it and of its quotations. */
export function articleText(
  html: string,
  article: IndexedArticle,
  quotations: readonly IndexedQuotation[],
  options: TextOptions,
): SearchText {
  const printed = readArticlePage(html);
  const known = new Map(quotations.map((one) => [one.id, one]));
  const all = [...printed.words];
  const shown = printed.quotations.flatMap((place) => {
    const quotation = known.get(place.id);
    return quotation === undefined ? [] : [shownQuotation(place, quotation, all, options)];
  });
  const about = {
    href: article.href,
    title: article.title,
    outlet: article.publisher,
    date: dateOf(article, options.language),
    year: article.published?.slice(0, 4) ?? null,
  };
  return {
    words: all,
    end: printed.words.length,
    blocks: printed.blocks,
    shown: { ...about, anchors: printed.anchors, quotations: shown },
  };
}

/** Says of a quotation what is shown; adds its other ways of writing to `all`. */
function shownQuotation(
  { id, parts }: PrintedQuotation,
  { speaker, sure, kind, topics: own }: IndexedQuotation,
  all: string[],
  { topics }: TextOptions,
): ShownQuotation {
  const titles = own.map((topic) => topics.find((one) => one.id === topic)?.title ?? titleOf(topic));
  const accent = topics.find((one) => one.id === own[0])?.accent ?? 'slate';
  const other = words(variants(parts.flatMap(([from, to]) => all.slice(from, to)).join(' ')));
  const at = all.length;
  all.push(...other);
  const said = { id, speaker, sure, kind, topics: titles, accent, parts };
  return other.length === 0 ? said : { ...said, variants: at };
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function dateOf({ published, publishedBasis }: IndexedArticle, language: string): string {
  if (published === null) return '';
  const told = dateWords(published, language, 'short');
  return publishedBasis === 'printed' ? told : `${told}, ${publishedBasis}`;
}

/** A text as it is shown. */
export function shownText({ words: all, end, shown }: SearchText): ShownText {
  return { ...shown, words: all.slice(0, end).join(' ') };
}

/** The text of a figure: the words of its row. */
export function figureText(figure: IndexedFigure): SearchText {
  const place = figure.place === null ? '' : `, ${figure.place}`;
  const said = figure.speaker === null ? '' : ` (${figure.speaker})`;
  const cited = figure.cites.map(({ exact }) => `“${exact}”`).join(' ');
  const row = words(`${figure.printed}: ${figure.label}${place}${said}. ${cited}`);
  return {
    words: [...row, ...words(variants(row.join(' ')))],
    end: row.length,
    blocks: [0],
    shown: pageAbout(figure.href, 'Figures'),
  };
}

/** A page of ours, as it is shown; Pagefind has read its words. */
export function pageShown({ url, title, content, anchors }: ReadPage): ShownText {
  const linkable = anchors.filter(({ id }) => id !== '' && !/^(?:[qsnv]-|main$)/.test(id));
  const places = linkable.map(({ location, id }) => [location, id] as const);
  return { ...pageAbout(url, title), anchors: places.toSorted(([a], [b]) => a - b), words: content };
}

function pageAbout(href: string, title: string): Omit<ShownText, 'words'> {
  return { href, title, outlet: '', date: '', year: null, anchors: [], quotations: [] };
}
