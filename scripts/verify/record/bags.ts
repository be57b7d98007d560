import { type Entry, entries, text, texts } from '../read/content.ts';
import { type Corpus, corpusOf } from '../text/corpus.ts';
import { type Phrases, phrasesOf } from '../text/phrases.ts';
import { numbersOfFile, textsOfArticle } from './article-bag.ts';
import { chartsOf } from './charts.ts';
import { countsOf } from './counts.ts';
import { namedIn, type Project } from './project.ts';
import { restingWords } from './resting.ts';
import { rowsBy } from './rows-by.ts';
import { scalars } from './scalars.ts';
import type { Tables } from './tables.ts';
import { type Kind, kindAndKey, type Thing } from './things.ts';

/** What may be said of each thing: the texts and numbers recorded for it, and those of what it rests on. */
export interface Bags {
  readonly of: (thing: Thing) => Phrases;
  /** The printed words of a thing, of which any may stand by themselves. */
  readonly words: (thing: Thing) => Corpus;
  /** How many there are of what is counted: of a thing, or of the whole site. */
  readonly counts: (thing: Thing | null) => ReadonlySet<string>;
  /** What may be said anywhere: the site's own names. */
  readonly site: Phrases;
}

/** Tables of which a chart of all articles speaks. */
const OF_ALL = ['articles', 'people', 'topics', 'facts'];

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
    // What stands for a date that is not known.
    'n.d',
    '1970-01-01T00:00:00Z',
    ...anywhere,
    ...OPEN.flatMap((name) => scalars(content.lists.get(name))),
    ...yearsOf(tables),
    ...[...content.topics, ...content.pages].flatMap(({ front }) => scalars(front['title'])),
  ];
  return {
    of: remembered((thing) => phrasesOf(textsOf(thing))),
    words: remembered((thing) => corpusOf(printedWords(thing, project, tables), 1)),
    counts: remembered((thing) => countsOf(thing, project, tables)),
    site: phrasesOf(site),
  };
}

/** Of which years the reports are, as the site says of all of them and of those of a topic. */
function yearsOf(tables: Tables): string[] {
  const dates = (tables.get('articles') ?? []).flatMap(({ published }) => text(published) ?? []);
  const years = [...new Set(dates.map((date) => date.slice(0, 'YYYY'.length)))].sort();
  return years.flatMap((year) => [`of ${year}`, `and ${year}`, `to ${year}`]);
}

/** Asks once for each thing. */
function remembered<K, T>(make: (thing: K) => T): (thing: K) => T {
  const made = new Map<K, T>();
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
      if (article === undefined) return [];
      const keys = new Set(article.quotations.map(({ id }) => `${slug}/${id}`));
      const said = (tables.get('quotations') ?? []).filter(({ key }) => keys.has(String(key)));
      const statements = said.flatMap(({ statement }) => text(statement) ?? []);
      return [...textsOfArticle(article, content.notes.get(article.stem) ?? []), ...statements];
    },
    copy: () => [],
    // Its year or letter, and what its topic is called.
    list: (path) =>
      path
        .split('/')
        .flatMap((part) => [
          part,
          part.replace(/-\d+$/, '').toUpperCase(),
          ...texts([row('topics', part)?.['title'] ?? part]),
        ]),
    file: (slug) => {
      const article = articles.get(slug);
      return article === undefined ? [] : numbersOfFile(article);
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
    figure: (id) => [
      ...scalars(row('figures', id)),
      String(row('figures', id)?.['qualifier'] ?? '').replaceAll('-', ' '),
      ...((row('figures', id)?.['period'] as Entry | null)?.['inferred'] ? ['inferred'] : []),
      ...ofArticles(texts(row('figures', id)?.['articles'])),
    ],
    statement: (id) => {
      const found = row('statements', id);
      const said = entries(found?.['variants']).flatMap(({ quotation }) => textsOf(`quotation ${quotation}`));
      return [...scalars(found), ...said, ...ofArticles(texts(found?.['absent']))];
    },
    person: (id) => scalars(row('people', id)),
    topic: (id) => {
      const here = (tables.get('quotations') ?? []).filter(({ topics }) => texts(topics).includes(id));
      const speakers = here.filter(({ speakerSure }) => speakerSure).map(({ speaker }) => String(speaker));
      const reports = texts(row('topics', id)?.['articles']);
      const used = usedBy(project, id, reports).flatMap(textsOf);
      return [...scalars(row('topics', id)), ...ofArticles(reports), ...speakers, ...used];
    },
    event: (id) => {
      const cells = entries(events.get(id)?.['facts']).flatMap(cellsOf);
      const event = events.get(id);
      const inferred = event?.['dateBasis'] === 'printed' ? [] : ['inferred'];
      return [...scalars(event), ...inferred, ...ofArticles(new Set(cells.map(({ article }) => article)))];
    },
    fact: (key) => {
      const [event = '', id] = key.split('/');
      return scalars(entries(events.get(event)?.['facts']).find((fact) => fact['id'] === id));
    },
    chart: (id) => {
      const anchor = `c-${id}`;
      const event = /^facts-of-(.*)$/.exec(id)?.[1];
      if (event !== undefined) return [anchor, ...textsOf(`event ${event}`)];
      const chart = charts.get(id);
      const figures = figuresOf(chart);
      const drawn = figures.flatMap((figure) => textsOf(`figure ${figure}`));
      // One that no editor asked for is of all articles.
      const all = OF_ALL.flatMap((name) => scalars(tables.get(name)));
      return [
        anchor,
        ...(chart === undefined
          ? [...all, ...ofArticles(articles.keys())]
          : [...Object.values(chart), ...drawn]),
        ...textsOf(`sums ${id}`),
      ];
    },
    sums: (id) => {
      const chart = charts.get(id);
      const values = figuresOf(chart).flatMap((figure) => Number(row('figures', figure)?.['value'] ?? 0));
      const shares = values.flatMap((part) =>
        values.map((whole) => String(Math.round((part / whole) * 1000) / 10)),
      );
      return chart === undefined ? [] : shares;
    },
  };
}

const cellsOf = (fact: Entry) => [...namedIn(fact, 'cells'), ...namedIn(fact, 'elsewhere')];

function printedWords(thing: Thing, project: Project, tables: Tables): string[] {
  const [kind, key] = kindAndKey(thing);
  const row = (table: string, name = 'id') => rowsBy(tables, table, name).get(key);
  if (kind === 'statement')
    return entries(row('statements')?.['variants']).flatMap(({ exact }) => texts(exact));
  if (kind === 'copy')
    return (tables.get('statements') ?? [])
      .flatMap(({ variants }) => entries(variants))
      .flatMap(({ exact }) => texts(exact));
  if (kind === 'quotation') return [...texts(row('quotations', 'key')?.['exact'])];
  if (kind === 'figure') return [...texts(row('figures')?.['words'])];
  if (kind === 'chart') {
    const figures = figuresOf(chartsOf(project).get(key));
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

const figuresOf = (chart: Readonly<Record<string, string>> | undefined) =>
  (chart?.['figures'] ?? '').split(/\s+/).filter((id) => id !== '');

/** What the page of a topic speaks of: what its components are given by their ids, and the events of its reports. */
function usedBy({ content }: Project, id: string, reports: readonly string[]): Thing[] {
  const body = content.topics.find((topic) => topic.id === id)?.body ?? '';
  const events = content.events
    .filter((event) => texts(event['articles']).some((slug) => reports.includes(slug)))
    .map((event): Thing => `event ${event['id']}`);
  const statements = body.matchAll(/<Statement\b[^>]*\bid="([^"]*)"/g);
  return [...events, ...Array.from(statements, ([, of]): Thing => `statement ${of}`)];
}
