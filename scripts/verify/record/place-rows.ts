import { entries } from '../read/content.ts';
import { blocksOf } from './article-bag.ts';
import { placed } from './places.ts';
import { type Article, namedIn, type Project, type Row } from './project.ts';
import type { Tables } from './tables.ts';

/** So much is given of what stands beside words. */
const BESIDE = 32;

/** Every place on which something rests, as `data/places.csv` ought to have it, but for those that topics cite. */
export function placeRows(project: Project, tables: Tables): Row[] {
  const rows = (name: string) => tables.get(name) ?? [];
  const each = (kind: string, item: unknown, places: readonly Row[]) =>
    places.map((place): Row => ({ ...place, kind, item }));
  const resting = [
    ...rows('quotations').flatMap((row) => each('quotation', row['key'], partsOf(row))),
    ...rows('indirect').flatMap((row) => each('reported', row['key'], partsOf(row))),
    ...rows('figures').flatMap(({ id, cites }) => each('figure', id, entries(cites))),
    ...rows('statements').flatMap(({ id, variants }) =>
      each('statement', id, entries(variants).flatMap(partsOf)),
    ),
    ...rows('statements').flatMap(({ id, narrated }) => each('narrated', id, entries(narrated))),
    ...rows('facts').flatMap((row) =>
      row['inReport'] ? each('fact', `${row['event']}/${row['fact']}`, [row]) : [],
    ),
    ...rows('people').flatMap(({ id, roles }) => each('role', id, entries(roles))),
    ...[...project.articles.values()].flatMap((article) =>
      notePlaces(article, project).flatMap((place, at) => each('note', `${article.slug}/${at + 1}`, [place])),
    ),
  ];
  const counted = new Map<string, number>();
  return resting.flatMap((row) => {
    const article = project.articles.get(String(row['article']));
    if (article === undefined || row['start'] === undefined) return [];
    const of = `${row['kind']} ${row['item']}`;
    const part = (counted.get(of) ?? 0) + 1;
    counted.set(of, part);
    return [{ ...placeRow(row['kind'], row['item'], article, row), part, href: row['href'] }];
  });
}

/** The place of a topic to which an address leads: `articles/<slug>.html#s-12-40`; `null` where it leads to none. */
export function topicPlace(item: unknown, href: string, project: Project): Row | null {
  const [, slug = '', start, end] = /^articles\/(.+)\.html#s-(\d+)-(\d+)$/.exec(href) ?? [];
  const article = project.articles.get(slug);
  if (article === undefined) return null;
  const span = placed(article, [Number(start), Number(end)]);
  return { ...placeRow('topic', item, article, span), href };
}

/** The parts of a row, each with its article and its address. */
const partsOf = ({ article, href, parts }: Row) =>
  entries(parts).map((part): Row => ({ article, href, ...part }));

/** The words on which the notes of an article stand. */
export function notePlaces(article: Article, project: Project): Row[] {
  const notes = project.content.notes.get(article.stem) ?? [];
  return notes.map((note) => {
    const [on] = namedIn({ on: [note['on']] }, 'on');
    const span = on === undefined ? null : project.span({ ...on, article: article.slug });
    if (span === null) return {};
    const href = `${article.href}#s-${span.join('-')}`;
    return { article: article.slug, exact: on?.exact, ...placed(article, span), href };
  });
}

function placeRow(kind: unknown, item: unknown, article: Article, place: Row): Row {
  const { start, end, startCodePoint, endCodePoint } = place;
  const [from, to] = [Number(start), Number(end)];
  const { slug, stem: seed } = article;
  const exact = article.seed?.text.slice(from, to);
  const beside = besideOf(article, from, to);
  return { kind, item, article: slug, seed, exact, ...beside, start, end, startCodePoint, endCodePoint };
}

/** What stands beside words in their block, or in their sentence where only quotations are shown: whole characters. */
function besideOf(article: Article, start: number, end: number): { prefix: string; suffix: string } {
  const text = article.seed?.text ?? '';
  const blocks = blocksOf(article).map(({ span }) => span);
  const block = [
    blocks.find(([from, to]) => from <= start && start < to)?.[0] ?? start,
    blocks.find(([from, to]) => from < end && end <= to)?.[1] ?? end,
  ] as const;
  const [from, to] = article.front['text'] === 'quotations' ? sentencesAt(text, block, start, end) : block;
  const before = text.slice(Math.max(from, start - BESIDE), start).replace(/^[\uDC00-\uDFFF]/, '');
  const after = text.slice(end, Math.min(to, end + BESIDE)).replace(/[\uD800-\uDBFF]$/, '');
  return { prefix: before.trimStart(), suffix: after.trimEnd() };
}

function sentencesAt(text: string, [first, last]: readonly [number, number], start: number, end: number) {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text.slice(first, last));
  const begins = Array.from(segments, ({ index }) => first + index);
  const before = begins.filter((at) => at <= start).at(-1) ?? start;
  return [before, begins.find((at) => at >= end) ?? last] as const;
}
