import { sum } from 'd3';
import { citeFiles } from '../../cite/formats.ts';
import { scriptJson } from '../../cite/head.ts';
import { plain, plainSource } from '../../cite/plain.ts';
import { citedArticle, citedQuotations } from '../../cite/site.ts';
import type { Known } from '../../model.ts';
import { toPoint } from '../../text/point.ts';
import { spansOf } from '../../text/span.ts';
import { type BodyBlock, readBody } from '../body.ts';
import { dateWords } from '../dates.ts';
import type { Article, ResolvedIndirect, Said } from '../types.ts';
import { archivedView } from './archived.ts';
import { chips } from './chips.ts';
import { speakerWords } from './describe.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import { blockNodes } from './inline.ts';
import { besideIn } from './nav.ts';
import { notesView } from './notes.ts';
import { firstWords, leftOutWords, reasonWords } from './reasons.ts';
import { asideBlocks, bodyRows, noteGroups, type Row, sections } from './rows.ts';
import { stripOf } from './strip.ts';

const placeOf = ({ span }: BodyBlock) => `${span.start}-${span.end}`;

export type ArticleView = ReturnType<typeof articleView>;

export function articleView(here: Here, article: Article) {
  const { record } = here;
  const text = record.seedText(article.seed);
  const blocks = readBody(article.file.body, article.file.path);
  const headline = blocks.find(({ role }) => role === 'headline');
  const rows = bodyRows(blocks);
  const rest = asideBlocks(blocks);
  const event = record.events.find(({ articles }) => articles.some(({ slug }) => slug === article.slug));
  const row = (one: Row) => rowView(here, one, article, text);
  return {
    ...page(here, {
      kind: 'article',
      section: 'articles',
      title: article.pageTitle,
      heading: article.headline,
      description: `${article.quotations.length} quotations from this report, each checked against the words as printed.`,
      article,
      crumbs: [['Articles', 'articles.html']],
      beside: besideIn(record.articles, article, ({ headline, href }) => ({ words: headline, href })),
    }),
    seed: article.seed,
    date: here.date(article.date),
    outlet: article.outlet,
    author: article.front.author.value,
    chips: chips(here, article.topics),
    topicsSet: article.front.topics.flatMap(({ id, setByEditor }) =>
      setByEditor === undefined
        ? []
        : `Topic “${here.record.topics.find((topic) => topic.id === id)?.title ?? id}” set by the editor: ${setByEditor}`,
    ),
    headline: headline
      ? { block: placeOf(headline), nodes: blockNodes(here, headline, article, text) }
      : null,
    catalogue: catalogue(here, article),
    strip: stripOf(here, article),
    lengths: {
      whole: here.count(text.length),
      quoted: here.count(sum(article.quotations.flatMap(({ exact }) => exact.map(({ length }) => length)))),
      reported: here.count(ownLength(article)),
      left: here.count(sum(rest, ({ span }) => span.end - span.start)),
    },
    contents: [
      { href: '#text', words: 'The article' },
      ...(article.indirect.length === 0 ? [] : [{ href: '#reported', words: 'Reported speech' }]),
      { href: '#left-out', words: 'What was left out' },
      ...(event === undefined ? [] : [{ href: '#other-reports', words: 'Other reports' }]),
      { href: '#source', words: 'Where it is from' },
      { href: '#cite', words: 'Cite this page' },
    ],
    sections: sections(rows, noteGroups(rows, article.quotations, article.notes)).map(
      ({ first, notes, rest }) => ({
        first: first.map(row),
        notes: notes ? notesView(here, notes, article, charactersIn([...first, ...rest])) : null,
        rest: rest.map(row),
      }),
    ),
    reported: reported(article),
    leftOut: leftOut(rest, text),
    event: event
      ? {
          href: here.link(event.href),
          others: event.articles
            .filter(({ slug }) => slug !== article.slug)
            .map((other) => here.report(other)),
        }
      : null,
    cite: citeSection(here, article),
  };
}

const charactersIn = (rows: readonly Row[]) =>
  sum(rows, (one) => (one.kind === 'text' ? one.block.text.length : 0));

/** Characters that the outlet gives as said, quotations inside them not counted. */
function ownLength({ indirect, quotations }: Article): number {
  const lengthOf = (items: readonly Said[]) => sum(items.flatMap(spansOf), ({ start, end }) => end - start);
  const inside = new Set(indirect.flatMap(({ quoted }) => quoted));
  return lengthOf(indirect) - lengthOf(quotations.filter(({ id }) => inside.has(id)));
}

/** A row of an article's text, or the mark of what was left out there. */
export type RowView = ReturnType<typeof rowView>;

function rowView(here: Here, row: Row, article: Article, text: string) {
  if (row.kind === 'left-out') return { kind: row.kind, words: leftOutWords(row.blocks) };
  const { block, dateline } = row;
  return {
    kind: row.kind,
    role: block.role,
    anchor: `p-${block.span.start}`,
    /** Its place in the seed. */
    block: placeOf(block),
    dateline: dateline ? { block: placeOf(dateline), words: dateline.text } : null,
    nodes: blockNodes(here, block, article, text),
  };
}

/** Reported speech by speaker, in order of text. */
export type ReportedView = ReturnType<typeof reported>[number];

function reported({ indirect }: Article) {
  const named = (one: ResolvedIndirect) =>
    one.speaker === null ? 'Speaker not found' : `As said by ${speakerWords(one)}`;
  return [...Map.groupBy(indirect, named)].map(([words, all]) => ({
    words,
    places: all.map(({ id, number, polarity }) => ({
      href: `#i-${id}`,
      words: String(number),
      polarity: polarity === 'asserted' ? null : polarity,
    })),
  }));
}

/** A block that stands in the file and not in the article. */
export type LeftOutView = ReturnType<typeof leftOut>[number];

function leftOut(blocks: readonly BodyBlock[], text: string) {
  const pointOf = toPoint(text);
  return blocks.map((block) => {
    const first = pointOf(block.span.start).line;
    const last = pointOf(block.span.start + block.text.length).line;
    return {
      lines: first === last ? `${first}` : `${first}–${last}`,
      block: placeOf(block),
      role: block.role,
      words: block.role === 'caption' ? firstWords(block.text) : block.text,
      reason: reasonWords(block),
    };
  });
}

/** Publisher, date, author and origin, each with what it rests on. */
export type CatalogueView = ReturnType<typeof catalogue>;

function catalogue(here: Here, { front }: Article) {
  const { record, link } = here;
  const row = (label: string, known: Known, unknown: string, words = (value: string) => value) => ({
    label,
    value: known.value === null ? unknown : words(known.value),
    how: howKnown(known),
    evidence: known.evidence,
  });
  const { value, evidence } = front.url;
  const url = value !== null && /^https?:\/\//.test(value) ? value : null;
  return {
    rows: [
      row('Publisher', front.publisher, 'Unknown'),
      row('Published', front.published, 'Unknown', (date) => dateWords(date, record.language)),
      row('Author', front.author, 'Not given'),
      ...(front.headline.basis === 'printed' ? [] : [row('Headline', front.headline, 'Not in the file')]),
    ],
    original: {
      href: url,
      words: url === null ? (value ?? 'No address known') : new URL(url).host.replace(/^www\./, ''),
      evidence,
      archived: archivedView(here, front),
    },
    /** The text that was read, and where readers check it. */
    file: { seed: front.seed, sha256: front.seedSha256 },
    check: record.hasPage('check') ? link('check.html') : null,
  };
}

function howKnown({ basis, confidence }: Known): string {
  if (basis === 'printed' || basis === 'unknown') return '';
  return `, ${basis}${confidence ? `, ${confidence} confidence` : ''}`;
}

/**
 * How to cite an article's page, and each quotation on it. The data for the other forms of a quotation stand in
 * the page and not in a file beside it: opened from a folder, a page may read no other file.
 */
export type CiteSectionView = ReturnType<typeof citeSection>;

function citeSection({ record, build, link }: Here, article: Article) {
  const item = citedArticle(record, article, { SITE_URL: build.address ?? '' });
  const numbered = citedQuotations(item, article).map((quotation, at) => ({
    source: plainSource({ ...quotation, archive_location: item.archive_location }),
    link: { href: `#q-${article.quotations[at]?.id}`, words: String(at + 1) },
  }));
  return {
    words: plain(item),
    files: citeFiles.map(({ ending, name }) => ({
      href: link(`citations.${ending}`),
      words: name,
    })),
    sources: [...Map.groupBy(numbered, ({ source }) => source)].map(([words, all]) => ({
      words,
      quotations: all.map((one) => one.link),
    })),
    data: scriptJson(item),
  };
}
