import { marksAround } from '../../charts/words.ts';
import { publicAddress } from '../address.ts';
import { basisWords, dateWords } from '../dates.ts';
import { relativeHref } from '../href.ts';
import type { SiteRecord } from '../record.ts';
import type { ArticleCard, DateShown, Href, ResolvedCite, ResolvedQuotation } from '../types.ts';
import { counted, countOf } from './count.ts';

/** A link with its words. */
export interface LinkView {
  readonly href: string;
  readonly words: string;
}

/** Words that an article prints, each part at its place. */
export type PrintedWords = Pick<ResolvedQuotation, 'article' | 'parts' | 'exact' | 'href'>;

/** How what the record holds stands on one page of the site: links go from there, words are in the site's language. */
export type Here = ReturnType<typeof openHere>;

export type DateView = ReturnType<Here['date']>;
export type CiteView = ReturnType<Here['cite']>;
export type SaidView = ReturnType<Here['said']>;
export type ReportView = ReturnType<Here['report']>;

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of a build: the public address, and the version of the site, as far as they are known. */
export function buildFacts({ site }: Pick<SiteRecord, 'site'>, environment: Environment) {
  return {
    address: publicAddress(site, environment['SITE_URL']),
    date: environment['ON_THE_RECORD_DATE'],
    commit: environment['ON_THE_RECORD_COMMIT'],
  };
}

/**
 * `path` is that of the page, from the site's root.
 *
 * @throws where the site's public address is none.
 */
export function openHere(record: SiteRecord, path: Href, environment: Environment = process.env) {
  const { language, topics } = record;
  const link = (href: Href) => relativeHref(`/${path}`, href);

  /** A date in words, and how it is known where it is not printed. */
  const date = (shown: DateShown, style: 'long' | 'short' = 'long') => ({
    /** `null` where it is unknown. */
    iso: shown.iso,
    words: shown.iso === null ? 'Date unknown' : dateWords(shown.iso, language, style),
    /** “, inferred”, or nothing. */
    how: basisWords(shown),
    /** Link to what it was worked out from, where a page says that. */
    inference: shown.inference === undefined ? null : link(shown.inference),
  });

  /** The class that gives an element the colours of a topic; slate where there is none. */
  const accent = (topic: string | null | undefined) =>
    `t-${topics.find(({ id }) => id === topic)?.accent ?? 'slate'}`;

  /** Words of an article at one place, linked to it. */
  const cite = (cite: ResolvedCite) => ({
    seed: cite.seed,
    /** `start-end` in the seed, UTF-16 units. */
    span: `${cite.span.start}-${cite.span.end}`,
    words: cite.exact,
    /** Marks of ours around the words. */
    marks: marksAround(cite.exact),
    href: link(cite.href),
    /** “as reported on DATE”, after an allegation. */
    reported: record.reported(cite),
    outlet: cite.outlet,
    date: date(cite.date, 'short'),
  });

  /** What must stand after words that an article prints, where one of their parts holds an allegation: “as reported on DATE”. */
  const reported = ({ article: { slug: article, date }, parts }: Pick<PrintedWords, 'article' | 'parts'>) => {
    const told = parts.map(([start, end]) => record.reported({ article, date, span: { start, end } }));
    return told.find((one) => one !== null) ?? null;
  };

  /** Words of one or several parts, linked to their place. */
  const said = ({ article, exact, parts, href }: PrintedWords) => ({
    seed: article.seed,
    /** Stands after each part. */
    reported: reported({ article, parts }),
    href: link(href),
    marks: marksAround(exact.join(' ')),
    parts: exact.map((words, part) => ({ span: parts[part]?.join('-') ?? '', words })),
  });

  /** An article where others are listed: its link, who published it and when. */
  const report = (article: ArticleCard, style?: 'long' | 'short') => ({
    href: link(article.href),
    headline: article.headline,
    /** It has no headline of its own. */
    firstWords: article.headlineIsFirstWords,
    outlet: article.outlet,
    date: date(article.date, style),
    /** Class of its first topic's colours. */
    accent: accent(article.topics[0]),
  });

  return {
    record,
    path,
    build: buildFacts(record, environment),
    link,
    count: (count: number) => countOf(count, language),
    /** “5 reports” */
    counted: (count: number, one: string) => counted(count, one, language),
    date,
    accent,
    cite,
    reported,
    said,
    report,
  };
}
