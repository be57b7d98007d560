import { marksAround } from '../../charts/words.ts';
import { publicAddress } from '../address.ts';
import { basisWords, dateWords } from '../dates.ts';
import { relativeHref } from '../href.ts';
import type { SiteRecord } from '../record.ts';
import type { ArticleCard, DateShown, Href, Outlet, ResolvedCite, ResolvedQuotation } from '../types.ts';
import { counted, countOf } from './count.ts';

/** A date in words, and how it is known where it is not printed. */
export interface DateView {
  /** `null` where it is unknown. */
  readonly iso: string | null;
  readonly words: string;
  /** “, inferred”, or nothing. */
  readonly how: string;
  /** Link to what it was worked out from, where a page says that. */
  readonly inference: string | null;
}

/** Words of an article at one place, linked to it from the page on which they stand. */
export interface CiteView {
  readonly seed: string;
  /** `start-end` in the seed, UTF-16 units. */
  readonly span: string;
  readonly words: string;
  /** Marks of ours around the words. */
  readonly marks: readonly [open: string, close: string];
  readonly href: string;
  /** “as reported on DATE”, after an allegation. */
  readonly reported: string | null;
  readonly outlet: Outlet;
  readonly date: DateView;
}

/** The words of a whole quotation, each part at its place. */
export interface SaidView {
  readonly seed: string;
  /** “as reported on DATE”, after each part of what holds an allegation. */
  readonly reported: string | null;
  readonly href: string;
  readonly marks: readonly [open: string, close: string];
  readonly parts: readonly { readonly span: string; readonly words: string }[];
}

/** An article where others are listed: its link, who published it and when. */
export interface ReportView {
  readonly href: string;
  readonly headline: string;
  /** It has no headline of its own. */
  readonly firstWords: boolean;
  readonly outlet: Outlet;
  readonly date: DateView;
  /** Class of its first topic's colours. */
  readonly accent: string;
}

/** A link with its words. */
export interface LinkView {
  readonly href: string;
  readonly words: string;
}

/** How what the record holds stands on one page of the site: links go from there, words are in the site's language. */
export interface Here {
  readonly record: SiteRecord;
  /** Path of the page from the site's root. */
  readonly path: Href;
  /** The public address, and the version from which the site is built, as far as they are known. */
  readonly build: BuildFacts;
  readonly link: (href: Href) => string;
  readonly count: (count: number) => string;
  /** “5 reports” */
  readonly counted: (count: number, one: string) => string;
  readonly date: (date: DateShown, style?: 'long' | 'short') => DateView;
  readonly cite: (cite: ResolvedCite) => CiteView;
  readonly said: (quotation: ResolvedQuotation) => SaidView;
  /** What must stand after words that an article prints, where one of their parts holds an allegation. */
  readonly reported: (words: PrintedWords) => string | null;
  readonly report: (article: ArticleCard, style?: 'long' | 'short') => ReportView;
  /** The class that gives an element the colours of a topic; slate where there is none. */
  readonly accent: (topic: string | null | undefined) => string;
}

/** Words with the article that prints them. */
export type PrintedWords = Pick<ResolvedQuotation, 'article' | 'parts'>;

export interface BuildFacts {
  readonly address: string | null;
  readonly date: string | undefined;
  readonly commit: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of a build. */
export function buildFacts({ site }: Pick<SiteRecord, 'site'>, environment: Environment): BuildFacts {
  return {
    address: publicAddress(site, environment['SITE_URL']),
    date: environment['ON_THE_RECORD_DATE'],
    commit: environment['ON_THE_RECORD_COMMIT'],
  };
}

/** @throws where the site's public address is none. */
export function openHere(record: SiteRecord, path: Href, environment: Environment = process.env): Here {
  const { language, topics } = record;
  const link = (href: Href) => relativeHref(`/${path}`, href);
  const date: Here['date'] = (shown, style = 'long') => ({
    iso: shown.iso,
    words: shown.iso === null ? 'Date unknown' : dateWords(shown.iso, language, style),
    how: basisWords(shown),
    inference: shown.inference === undefined ? null : link(shown.inference),
  });
  const accent: Here['accent'] = (topic) => `t-${topics.find(({ id }) => id === topic)?.accent ?? 'slate'}`;
  const reported: Here['reported'] = ({ article: { slug: article, date }, parts }) => {
    const told = parts.map(([start, end]) => record.reported({ article, date, span: { start, end } }));
    return told.find((one) => one !== null) ?? null;
  };
  return {
    record,
    path,
    build: buildFacts(record, environment),
    link,
    count: (count) => countOf(count, language),
    counted: (count, one) => counted(count, one, language),
    date,
    accent,
    cite: (cite) => ({
      seed: cite.seed,
      span: `${cite.span.start}-${cite.span.end}`,
      words: cite.exact,
      marks: marksAround(cite.exact),
      href: link(cite.href),
      reported: record.reported(cite),
      outlet: cite.outlet,
      date: date(cite.date, 'short'),
    }),
    reported,
    said: ({ article, exact, parts, href }) => ({
      seed: article.seed,
      reported: reported({ article, parts }),
      href: link(href),
      marks: marksAround(exact.join(' ')),
      parts: exact.map((words, part) => ({ span: parts[part]?.join('-') ?? '', words })),
    }),
    report: (article, style) => ({
      href: link(article.href),
      headline: article.headline,
      firstWords: article.headlineIsFirstWords,
      outlet: article.outlet,
      date: date(article.date, style),
      accent: accent(article.topics[0]),
    }),
  };
}
