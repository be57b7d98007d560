import { type Entry, entries, listed, text, texts } from '../read/content.ts';
import { titleOf } from './article-bag.ts';
import { factRows } from './fact-rows.ts';
import { idOfName } from './forms.ts';
import { cited, placed } from './places.ts';
import { type Article, namedIn, type Project, type Quotation, type Row } from './project.ts';
import { type Statement, statementsOf } from './statements.ts';

/** A speaker is shown as known from here on. */
const SURE = 0.75;

/** Tables of `data/` by their names. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** The tables of `data/` as they ought to be. */
export function tablesOf(project: Project): Tables {
  const statements = statementsOf(project);
  const quotations = quotationRows(project, statements);
  const figures = listed(project.content, 'figures').map((figure) => figureRow(figure, project));
  return new Map([
    ['articles', [...project.articles.values()].map(articleRow)],
    ['quotations', quotations],
    ['indirect', [...project.articles.values()].flatMap(({ reported }) => reported.map(reportedRow))],
    ['figures', figures],
    ['statements', statements.map((statement) => statementRow(statement, project))],
    ['people', personRows(project, quotations)],
    ['facts', project.content.events.flatMap((event) => factRows(event, project))],
    [
      'topics',
      project.content.topics.map(({ id, front }) => topicRow(id, front, project, quotations, figures)),
    ],
  ]);
}

function articleRow(article: Article): Row {
  const { front } = article;
  const archived = front['archived'] as Entry | undefined;
  const known = ['headline', 'publisher', 'author', 'published', 'url'].flatMap((name) => {
    const { value, basis, evidence, confidence } = (front[name] ?? {}) as Entry;
    return [
      [name, value ?? null],
      [`${name}Basis`, basis],
      [`${name}Evidence`, evidence ?? null],
      [`${name}Confidence`, confidence ?? null],
    ];
  });
  return {
    id: article.slug,
    title: titleOf(article),
    ...Object.fromEntries(known),
    archived: archived?.['url'] ?? null,
    captured: archived?.['captured'] ?? null,
    seed: article.stem,
    seedSha256: article.seed?.sha256 ?? null,
    textShown: front['text'],
    topics: topicsOf(article),
    quotationCount: article.quotations.length,
    href: article.href,
    json: `articles/${article.slug}.json`,
  };
}

/** Ids of the topics to which an article belongs. */
export function topicsOf({ front }: Article): string[] {
  return entries(front['topics']).map(({ id }) => String(id));
}

function quotationRows(project: Project, statements: readonly Statement[]): Row[] {
  const first = new Map<Quotation, string>();
  for (const { id, variants } of statements)
    for (const { quotation } of variants) if (!first.has(quotation)) first.set(quotation, id);
  return [...project.articles.values()].flatMap(({ quotations }) =>
    quotations.map((quotation) => ({
      ...spokenRow(quotation),
      headline: titleOf(quotation.article),
      kind: quotation.entry['kind'],
      statement: first.get(quotation) ?? null,
    })),
  );
}

/** Whether a speaker is known surely enough to be counted. */
const isSure = ({ speaker, confidence }: Entry) => text(speaker) !== null && Number(confidence) >= SURE;

/** What is recorded of a quotation and of reported speech alike. */
function spokenRow({ id, article, entry, parts, href }: Quotation): Row {
  const plain = ['speaker', 'mention', 'cue', 'confidence', 'rule', 'setByEditor'];
  return {
    key: `${article.slug}/${id}`,
    id,
    article: article.slug,
    seed: article.stem,
    outlet: article.outlet,
    date: article.date,
    dateBasis: article.dateBasis,
    speakerSure: isSure(entry),
    ...Object.fromEntries(plain.map((name) => [name, entry[name] ?? null])),
    topics: texts(entry['topics']),
    ...printedRow(article, parts),
    href,
  };
}

/** What an article prints in the parts of a quotation, and where. */
const printedRow = (article: Article, parts: Quotation['parts']): Row => ({
  exact: parts.map(([start, end]) => article.seed?.text.slice(start, end)),
  parts: parts.map((part) => placed(article, part)),
});

function reportedRow(reported: Quotation): Row {
  const { polarity = null, quoted } = reported.entry;
  return { ...spokenRow(reported), polarity, quoted: texts(quoted) };
}

function figureRow(figure: Entry, project: Project): Row {
  const cites = namedIn(figure, 'cites').map((cite) => cited(cite, project));
  const period = (figure['period'] ?? null) as Entry | null;
  const articles = [...new Set(cites.map(({ article }) => String(article)))];
  const of = (entry: Entry, names: string) =>
    Object.fromEntries(names.split(' ').map((name) => [name, entry[name] ?? null]));
  return {
    ...of(
      figure,
      'id label value printed qualifier unit population place asOf asOfBasis speaker certainty caveat',
    ),
    period: period === null ? null : of(period, 'printed start end inferred'),
    topics: texts(figure['topics']),
    allegation: figure['allegation'] ?? false,
    articles,
    outlets: [...new Set(articles.flatMap((slug) => project.articles.get(slug)?.outlet ?? []))],
    words: cites.map(({ exact }) => exact),
    cites,
    href: `figures.html#f-${figure['id']}`,
  };
}

function statementRow(statement: Statement, project: Project): Row {
  const { id, entry, variants } = statement;
  return {
    id,
    ...(entry === null ? {} : { title: entry['title'], topics: texts(entry['topics']) }),
    articles: [...new Set(variants.map(({ quotation }) => quotation.article.slug))],
    absent: texts(entry?.['absent']),
    note: entry?.['note'] ?? null,
    variants: variants.map(({ quotation: { article, id }, parts, href }) => ({
      article: article.slug,
      outlet: article.outlet,
      quotation: `${article.slug}/${id}`,
      ...printedRow(article, parts),
      href,
    })),
    narrated: namedIn(entry ?? {}, 'narrated').map((cite) => cited(cite, project)),
    separate: entry?.['separate'] ?? false,
    href: `statements/${id}.html`,
  };
}

/** Everybody whom editors describe or who is surely quoted: those described first, then who speaks most. */
function personRows(project: Project, quotations: readonly Row[]): Row[] {
  const sure = Map.groupBy(
    quotations.filter(({ speakerSure }) => speakerSure === true),
    ({ speaker }) => String(speaker),
  );
  const described = listed(project.content, 'people');
  const named = new Set(described.map(({ name }) => String(name)));
  const taken = new Set(described.map(({ id }) => String(id)));
  const others = [...sure]
    .filter(([name]) => !named.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, said]): Entry => ({ id: freeId(idOfName(name), taken), name, count: said.length }))
    .sort((a, b) => Number(b['count']) - Number(a['count']));
  return [...described, ...others].map((entry): Row => {
    const said = sure.get(String(entry['name'])) ?? [];
    const roles = namedIn(entry, 'roles').map((role) => cited(role, project));
    const articles = [...new Set(said.map(({ article }) => article))];
    const hasPage = named.has(String(entry['name'])) || articles.length > 1;
    return {
      id: entry['id'],
      name: entry['name'],
      aliases: texts(entry['aliases']),
      note: entry['note'] ?? null,
      roleWords: roles.map(({ exact }) => exact),
      roles,
      articles,
      quotationCount: said.length,
      quotations: said.map(({ key }) => key),
      href: hasPage ? `people/${entry['id']}.html` : null,
    };
  });
}

/** An id that nobody has yet, with a number where the plain one is taken. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function topicRow(
  id: string,
  front: Entry,
  project: Project,
  quotations: readonly Row[],
  figures: readonly Row[],
): Row {
  const has = ({ topics }: Row) => texts(topics).includes(id);
  return {
    id,
    title: front['title'],
    description: front['description'],
    accent: front['accent'],
    keywords: keywordsOf(front['keywords']),
    articles: [...project.articles.values()]
      .filter((article) => topicsOf(article).includes(id))
      .map(({ slug }) => slug),
    quotationCount: quotations.filter(has).length,
    figureCount: figures.filter(has).length,
    href: `topics/${id}.html`,
  };
}

/** Words of a plain list, or of all groups of `all`. */
function keywordsOf(keywords: unknown): readonly string[] {
  const groups = (keywords as { all?: unknown } | undefined)?.all;
  return Array.isArray(groups) ? groups.flatMap(texts) : texts(keywords);
}
