import { type Entry, entries, type ProseFile, text, texts } from '../read/content.ts';
import { remembered } from '../remembered.ts';
import { formsOfDate } from '../text/dates.ts';
import { type Phrases, phrasesOf, type Stretches, stretchesOf } from '../text/phrases.ts';
import { piecesOfProse, textsOfProse } from '../text/prose.ts';
import { inParts } from '../text/words.ts';
import { namesOfArticle, textsOfArticle } from './article-bag.ts';
import { chartsOf, figuresIn } from './charts.ts';
import { openCounts } from './counts.ts';
import { probably, scalars } from './forms.ts';
import { cellsOf, printedWords } from './printed-words.ts';
import { type Project, type Row, type Span, spansOf } from './project.ts';
import { restingWords } from './resting.ts';
import { groupsBy, rowsBy } from './rows-by.ts';
import type { Tables } from './tables.ts';
import { type Kind, kindAndKey, type Thing } from './things.ts';

/** What may be said of each thing: the texts and numbers recorded for it, and those of what it rests on. */
export interface Bags {
  readonly of: (thing: Thing) => readonly Phrases[];
  /** The printed words of a thing, of which any may stand by themselves. */
  readonly words: (thing: Thing) => Stretches;
  /** How many there are of what is counted: of a thing, or of the whole site. */
  readonly counts: (thing: Thing | null) => ReadonlySet<string>;
  /** How many the table with most rows has. */
  readonly longest: number;
  /** What may be said anywhere: the site's own names. */
  readonly site: Phrases;
}

/** Tables of which a chart of all articles speaks. */
const OF_ALL = ['articles', 'people', 'topics', 'facts', 'statements', 'indirect'];

/** Lists that are about no article: what they hold may stand anywhere. */
const OPEN = ['site', 'glossary', 'helplines', 'corrections', 'redirects', 'inferences'];

const ALL: Thing = 'all articles';

/** So many things are many. */
const MANY = 8;

/** Gathers what may be said of the things of a project, when it is asked for; some texts may stand anywhere. */
export function bagsOf(project: Project, tables: Tables, anywhere: readonly string[]): Bags {
  const { content } = project;
  const gatherers = openGatherers(project, tables);
  const gathered = remembered((thing: Thing): Gathered => {
    const [kind, key] = kindAndKey(thing);
    return gatherers[kind](key);
  });
  const own = remembered((thing: Thing) => phrasesOf(gathered(thing).texts));
  const withAll = remembered((thing: Thing): ReadonlySet<Thing> => {
    return new Set([thing, ...(gathered(thing).of ?? []).flatMap((other) => [...withAll(other)])]);
  });
  const merged = (all: readonly Thing[]) => phrasesOf(all.flatMap((one) => gathered(one).texts));
  const phrases: Bags['of'] = remembered((thing: Thing): readonly Phrases[] => {
    const all = [...withAll(thing)];
    if (all.length <= MANY) return all.map(own);
    if (thing === ALL) return [merged(all)];
    // Of very many, one index is sooner asked than each of them; that of all articles is made once.
    const others = all.includes(ALL) ? phrases(ALL) : [];
    const rest = all.includes(ALL) ? all.filter((one) => !withAll(ALL).has(one)) : all;
    return [merged(rest), ...others];
  });
  const site = [
    // What stands for a date that is not known.
    'n.d',
    '1970-01-01T00:00:00Z',
    ...anywhere,
    ...OPEN.flatMap((name) => scalars(content.lists.get(name))),
    ...yearsSaid(tables),
    ...[...content.topics, ...content.pages].flatMap(({ front }) => scalars(front['title'])),
  ];
  return {
    of: phrases,
    words: remembered((thing) =>
      stretchesOf(
        [thing, ...(gathered(thing).of ?? [])].flatMap((one) => printedWords(one, project, tables)),
      ),
    ),
    counts: openCounts(project, tables),
    longest: Math.max(...Array.from(tables.values(), ({ length }) => length)),
    site: phrasesOf(site),
  };
}

/** The year of each report with a date. */
const yearsIn = (tables: Tables) =>
  (tables.get('articles') ?? []).flatMap(({ published }) => text(published)?.slice(0, 'YYYY'.length) ?? []);

/** The years from the first to the last report. */
function allYears(tables: Tables): string[] {
  const years = yearsIn(tables).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

/** Of which years the reports are, as the site says of all of them and of those of a topic. */
const yearsSaid = (tables: Tables) =>
  [...new Set(yearsIn(tables))].flatMap((year) => [`of ${year}`, `and ${year}`, `to ${year}`]);

/** What is recorded of a thing itself, and the things of which all may be said with it. */
interface Gathered {
  readonly texts: readonly string[];
  readonly of?: readonly Thing[];
}

type Gatherers = Readonly<Record<Kind, (key: string) => Gathered>>;

const articlesNamed = (slugs: Iterable<unknown>) => Array.from(slugs, (slug): Thing => `article ${slug}`);

function openGatherers(project: Project, tables: Tables): Gatherers {
  const { content, articles } = project;
  const row = (table: string, key: string, name = 'id') => rowsBy(tables, table, name).get(key);
  const spokenBy = (column: string, key: string) =>
    ['quotations', 'indirect'].flatMap((table) => groupsBy(tables, table, column).get(key) ?? []);
  const events = new Map(content.events.map((event) => [String(event['id']), event]));
  const resting = Map.groupBy(restingWords(project), ({ article }) => article);
  return {
    article: (slug) => {
      const article = articles.get(slug);
      return { texts: article === undefined ? [] : namesOfArticle(article) };
    },
    copy: () => ({ texts: [] }),
    // Its year or letter, and what its topic is called.
    list: (path) => ({
      texts: path.split('/').flatMap((part) => {
        const title = row('topics', part)?.['title'] ?? part;
        const whole = part.replace(/-\d+$/, '');
        return [part, whole.toUpperCase(), ...monthsOf(whole), String(title)];
      }),
    }),
    file: (slug) => {
      const article = articles.get(slug);
      if (article === undefined) return { texts: [] };
      const said = article.quotations.map(({ id }) => row('quotations', `${slug}/${id}`, 'key'));
      const statements = said.flatMap((one) => text(one?.['statement']) ?? []);
      const notes = content.notes.get(article.stem) ?? [];
      const named = (resting.get(slug) ?? []).map(({ thing }) => kindAndKey(thing)[1]);
      return { texts: [...textsOfArticle(article, notes), ...statements, ...named] };
    },
    quotation: (key) => {
      const { parts: _, ...found }: Row = row('quotations', key, 'key') ?? {};
      const article = articles.get(String(found['article']));
      const number = (article?.quotations.findIndex(({ id }) => id === found['id']) ?? -1) + 1;
      const exact = texts(found['exact']);
      const whole = [exact.join(' '), exact.join(' … '), inParts(exact.length)];
      return {
        texts: [...scalars(found), ...probably(found), ...whole, String(number)],
        of: articlesNamed([article?.slug]),
      };
    },
    reported: (key) => {
      const { parts: _, ...found }: Row = row('indirect', key, 'key') ?? {};
      const how = found['polarity'] === 'asserted' ? [] : [`as ${found['polarity']}`];
      return {
        texts: [...scalars(found), ...probably(found), ...how],
        of: articlesNamed([found['article']]),
      };
    },
    span: (key) => {
      const [slug = '', from, to] = key.split(' ');
      const touches = ([start, end]: Span) => start < Number(to) && Number(from) < end;
      const words = articles.get(slug)?.seed?.text.slice(Number(from), Number(to)) ?? '';
      const here = resting.get(slug)?.filter(({ span }) => touches(span)) ?? [];
      // Who says the words is named beside them.
      const speakers = spokenBy('article', slug)
        .filter((one) => spansOf(one).some(touches))
        .flatMap(({ speaker }) => text(speaker) ?? []);
      return {
        texts: [words, ...speakers],
        of: [...articlesNamed([slug]), ...here.map(({ thing }) => thing)],
      };
    },
    figure: (id) => {
      const figure = row('figures', id);
      const { period, qualifier, unit, articles: reports } = figure ?? {};
      const isInferred = (period as Entry | null | undefined)?.['inferred'];
      return {
        texts: [
          ...scalars(figure),
          String(qualifier ?? '').replaceAll('-', ' '),
          ...(isInferred ? ['inferred'] : []),
          String(unit).replace(/^share of /, ''),
        ],
        of: articlesNamed(texts(reports)),
      };
    },
    statement: (id) => {
      const found = row('statements', id);
      const said = entries(found?.['variants']).map(({ quotation }): Thing => `quotation ${quotation}`);
      return { texts: scalars(found), of: [...said, ...articlesNamed(texts(found?.['absent']))] };
    },
    person: (id) => ({ texts: scalars(row('people', id)) }),
    page: (id) => ({ texts: proseOf(content.pages.find((page) => page.id === id)) }),
    topic: (id) => {
      const found = row('topics', id);
      const prose = proseOf(content.topics.find((topic) => topic.id === id));
      const sure = spokenBy('topics', id).filter(({ speakerSure }) => speakerSure);
      const reports = texts(found?.['articles']);
      return {
        texts: [...scalars(found), ...sure.map(({ speaker }) => String(speaker)), ...prose],
        of: [...articlesNamed(reports), ...usedBy(project, id, reports)],
      };
    },
    event: (id) => {
      const event = events.get(id);
      const cells = entries(event?.['facts']).flatMap(cellsOf);
      const inferred = event?.['dateBasis'] === 'printed' ? [] : ['inferred'];
      return {
        texts: [...scalars(event), ...inferred],
        of: articlesNamed(new Set(cells.map(({ article }) => article))),
      };
    },
    fact: (key) => {
      const [event = '', id] = key.split('/');
      return { texts: scalars(entries(events.get(event)?.['facts']).find((fact) => fact['id'] === id)) };
    },
    chart: (id) => {
      const anchor = `c-${id}`;
      const event = /^facts-of-(.*)$/.exec(id)?.[1];
      if (event !== undefined) return { texts: [anchor], of: [`event ${event}`] };
      const chart = chartsOf(project).get(id);
      // One that no editor asked for is of all articles, and of all figures.
      if (chart === undefined) return { texts: [anchor], of: [ALL, `sums ${id}`] };
      const drawn = figuresIn(id, project).map((figure): Thing => `figure ${figure}`);
      return { texts: [anchor, ...Object.values(chart)], of: [...drawn, `sums ${id}`] };
    },
    all: () => {
      const figures = (tables.get('figures') ?? []).map(({ id }): Thing => `figure ${id}`);
      const texts = OF_ALL.flatMap((name) => scalars(tables.get(name)));
      return { texts, of: [...articlesNamed(articles.keys()), ...figures] };
    },
    sums: (id) => {
      if (id === 'timeline') return { texts: allYears(tables) };
      const values = figuresIn(id, project).map((figure) => Number(row('figures', figure)?.['value'] ?? 0));
      const shares = values.flatMap((part) => values.map((whole) => Math.round((part / whole) * 1000) / 10));
      return { texts: shares.map(String) };
    },
  };
}

const proseOf = (file: ProseFile | undefined) =>
  file === undefined ? [] : [...textsOfProse(file.body), ...piecesOfProse(file.body)];

/** The months of a year as they are written. */
const monthsOf = (year: string) =>
  Array.from({ length: 12 }, (_, at) => formsOfDate(`${year}-${String(at + 1).padStart(2, '0')}`)).flat();

/** What the page of a topic speaks of: what its components are given by their ids, and the events of its reports. */
function usedBy({ content }: Project, id: string, reports: readonly string[]): Thing[] {
  const body = content.topics.find((topic) => topic.id === id)?.body ?? '';
  const events = content.events
    .filter((event) => texts(event['articles']).some((slug) => reports.includes(slug)))
    .map((event): Thing => `event ${event['id']}`);
  const statements = body.matchAll(/<Statement\b[^>]*\bid="([^"]*)"/g);
  return [...events, ...Array.from(statements, ([, of]): Thing => `statement ${of}`)];
}
