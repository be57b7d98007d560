import { type Entry, entries, texts } from '../read/content.ts';
import { type Corpus, corpusOf } from '../text/corpus.ts';
import { type Phrases, phrasesOf } from '../text/phrases.ts';
import { textsOfArticle } from './article-bag.ts';
import { namedIn, type Project, type Row } from './project.ts';
import { restingWords } from './resting.ts';
import { scalars } from './scalars.ts';
import type { Tables } from './tables.ts';
import { type Kind, kindAndKey, type Thing } from './things.ts';

/** What may be said of each thing: the texts and numbers recorded for it, and those of what it rests on. */
export interface Bags {
  readonly of: (thing: Thing) => Phrases;
  /** The printed words of a thing, of which any may stand by themselves. */
  readonly words: (thing: Thing) => Corpus;
  /** What may be said anywhere: the site's own names. */
  readonly site: Phrases;
}

/** Lists that are about no article: what they hold may stand anywhere. */
const OPEN = ['site', 'glossary', 'helplines', 'corrections', 'redirects', 'inferences'];

/** Gathers what may be said of the things of a project, when it is asked for; some texts may stand anywhere. */
export function bagsOf(project: Project, tables: Tables, anywhere: readonly string[]): Bags {
  const { content } = project;
  const gatherers = openGatherers(project, tables, (thing) => textsOf(thing));
  const textsOf = remembered((thing: Thing): string[] => {
    const [kind, key] = kindAndKey(thing);
    return [...new Set(gatherers[kind](key))];
  });
  const site = [
    ...anywhere,
    ...OPEN.flatMap((name) => scalars(content.lists.get(name))),
    ...[...content.topics, ...content.pages].flatMap(({ front }) => scalars(front['title'])),
    ...[...tables.values()].map((table) => String(table.length)),
  ];
  return {
    of: remembered((thing) => phrasesOf(textsOf(thing))),
    words: remembered((thing) => corpusOf(printedWords(thing, project, tables), 1)),
    site: phrasesOf(site),
  };
}

/** Asks once for each thing. */
function remembered<T>(make: (thing: Thing) => T): (thing: Thing) => T {
  const made = new Map<Thing, T>();
  return (thing) => {
    const before = made.get(thing);
    if (before !== undefined) return before;
    const value = make(thing);
    made.set(thing, value);
    return value;
  };
}

type Gatherers = Readonly<Record<Kind, (key: string) => string[]>>;

function openGatherers(
  project: Project,
  tables: Tables,
  textsOf: (thing: Thing) => readonly string[],
): Gatherers {
  const { content, articles } = project;
  const row = (table: string, key: string, name = 'id') => rowsBy(tables, table, name).get(key);
  const events = new Map(content.events.map((event) => [String(event['id']), event]));
  const resting = Map.groupBy(restingWords(project), ({ article }) => article);
  const charts = chartsOf(project);
  const ofArticles = (slugs: Iterable<string>) => [...slugs].flatMap((slug) => textsOf(`article ${slug}`));
  return {
    article: (slug) => {
      const article = articles.get(slug);
      return article === undefined ? [] : textsOfArticle(article, content.notes.get(article.stem) ?? []);
    },
    quotation: (key) => {
      const found = row('quotations', key, 'key');
      const article = articles.get(String(found?.['article']));
      const number = (article?.quotations.findIndex(({ id }) => id === found?.['id']) ?? -1) + 1;
      const unsure = found?.['speaker'] == null ? [] : [`probably ${found['speaker']}`];
      const exact = texts(found?.['exact']);
      const whole = [exact.join(' '), exact.join(' … ')];
      return [...scalars(found), ...whole, ...ofArticles([article?.slug ?? '']), ...unsure, String(number)];
    },
    span: (key) => {
      const [slug = '', from, to] = key.split(' ');
      const words = articles.get(slug)?.seed?.text.slice(Number(from), Number(to)) ?? '';
      const here =
        resting.get(slug)?.filter(({ start, end }) => start < Number(to) && Number(from) < end) ?? [];
      return [words, ...ofArticles([slug]), ...here.flatMap(({ thing }) => textsOf(thing))];
    },
    figure: (id) => [...scalars(row('figures', id)), ...ofArticles(texts(row('figures', id)?.['articles']))],
    statement: (id) => {
      const found = row('statements', id);
      const said = entries(found?.['variants']).flatMap(({ quotation }) => textsOf(`quotation ${quotation}`));
      return [
        ...scalars(found),
        ...said,
        ...ofArticles(texts(found?.['absent'])),
        ...lengths(found, 'articles'),
      ];
    },
    person: (id) => {
      const found = row('people', id);
      return [...scalars(found), ...lengths(found, 'articles')];
    },
    topic: (id) => {
      const here = (tables.get('quotations') ?? []).filter(({ topics }) => texts(topics).includes(id));
      const speakers = here.filter(({ speakerSure }) => speakerSure).map(({ speaker }) => String(speaker));
      const used = usedBy(project, id).flatMap(textsOf);
      return [
        ...scalars(row('topics', id)),
        ...lengths(row('topics', id), 'articles'),
        ...ofArticles(texts(row('topics', id)?.['articles'])),
        ...speakers,
        ...used,
      ];
    },
    event: (id) => {
      const cells = entries(events.get(id)?.['facts']).flatMap(cellsOf);
      const event = events.get(id);
      return [
        ...scalars(event),
        ...lengths(event, 'facts', 'articles'),
        ...ofArticles(new Set(cells.map(({ article }) => article))),
      ];
    },
    fact: (key) => {
      const [event = '', id] = key.split('/');
      return scalars(entries(events.get(event)?.['facts']).find((fact) => fact['id'] === id));
    },
    chart: (id) => {
      const event = /^facts-of-(.*)$/.exec(id)?.[1];
      if (event !== undefined) return [...textsOf(`event ${event}`)];
      const chart = charts.get(id);
      // One that no editor asked for is of all articles.
      if (chart === undefined)
        return [...tables.values()].flatMap(scalars).concat(ofArticles(articles.keys()));
      const figures = (chart['figures'] ?? '').split(/\s+/);
      const values = figures
        .flatMap((figure) => Number(row('figures', figure)?.['value'] ?? 0))
        .filter(Boolean);
      const shares = values.flatMap((part) =>
        values.map((whole) => String(Math.round((part / whole) * 1000) / 10)),
      );
      return [
        ...Object.values(chart),
        ...figures.flatMap((figure) => textsOf(`figure ${figure}`)),
        ...shares,
      ];
    },
  };
}

const lengths = (holder: Row | undefined, ...names: string[]) =>
  names.map((name) => String(entries(holder?.[name]).length));

const cellsOf = (fact: Entry) => [...namedIn(fact, 'cells'), ...namedIn(fact, 'elsewhere')];

function printedWords(thing: Thing, project: Project, tables: Tables): string[] {
  const [kind, key] = kindAndKey(thing);
  const row = (table: string, name = 'id') => rowsBy(tables, table, name).get(key);
  if (kind === 'statement')
    return entries(row('statements')?.['variants']).flatMap(({ exact }) => texts(exact));
  if (kind === 'quotation') return [...texts(row('quotations', 'key')?.['exact'])];
  if (kind === 'figure') return [...texts(row('figures')?.['words'])];
  if (kind === 'chart') {
    const figures = (chartsOf(project).get(key)?.['figures'] ?? '').split(/\s+/);
    return figures.flatMap((id) => texts(rowsBy(tables, 'figures', 'id').get(id)?.['words']));
  }
  if (kind === 'event') {
    const event = project.content.events.find(({ id }) => id === key);
    return entries(event?.['facts'])
      .flatMap(cellsOf)
      .map(({ exact }) => exact);
  }
  if (kind !== 'span') return [];
  const [slug = '', start, end] = key.split(' ');
  return [project.articles.get(slug)?.seed?.text.slice(Number(start), Number(end)) ?? ''];
}

const indexes = new WeakMap<Tables, Map<string, ReadonlyMap<string, Row>>>();

/** The rows of a table by one of their columns. */
function rowsBy(tables: Tables, table: string, column: string): ReadonlyMap<string, Row> {
  const known = indexes.get(tables) ?? new Map<string, ReadonlyMap<string, Row>>();
  indexes.set(tables, known);
  const index =
    known.get(table) ?? new Map((tables.get(table) ?? []).map((row) => [String(row[column]), row] as const));
  known.set(table, index);
  return index;
}

/** What the components of a topic's page are given by its id. */
function usedBy({ content }: Project, id: string): Thing[] {
  const body = content.topics.find((topic) => topic.id === id)?.body ?? '';
  const events = Array.from(body.matchAll(/\bevent="([^"]*)"/g), ([, event]): Thing => `event ${event}`);
  const statements = body.matchAll(/<Statement\b[^>]*\bid="([^"]*)"/g);
  return [...events, ...Array.from(statements, ([, of]): Thing => `statement ${of}`)];
}

/** The charts that stand on pages of topics, by their ids, with what their components are given. */
function chartsOf({ content }: Project): Map<string, Readonly<Record<string, string>>> {
  const tags = content.topics.flatMap(({ body }) => [...body.matchAll(/<Chart\b([^>]*)\/>/g)]);
  const charts = tags.map(([, tag = '']) =>
    Object.fromEntries(
      Array.from(tag.matchAll(/(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
    ),
  );
  return new Map(charts.map((chart) => [chart['id'] ?? '', chart]));
}
