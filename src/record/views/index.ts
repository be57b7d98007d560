/**
 * What every page of the site prints, as one plain object a page: the only way from the record to the pages. `paths` are
 * for `getStaticPaths`, one a kind of page; `views` are for pages of which there is one.
 */

import { siteCharts } from '../../charts/registry.ts';
import { digest } from '../../content/project.ts';
import { getRecord } from '../index.ts';
import type { SiteRecord } from '../record.ts';
import { articleView } from './article.ts';
import { chartsView, embedView } from './charts.ts';
import { citeTopicView } from './cite-topic.ts';
import { editorialView } from './editorial.ts';
import { eventView } from './event.ts';
import { figuresView } from './figures.ts';
import { siteFiles } from './files.ts';
import { type Here, openHere } from './here.ts';
import { homeView } from './home.ts';
import { inferenceView } from './inference.ts';
import {
  articlesView,
  letterPages,
  peopleView,
  quotationsView,
  reportedView,
  timelineView,
} from './lists.ts';
import { personView } from './person.ts';
import { handoutView, worksheetView } from './sheet.ts';
import { dataView, glossaryView, lostView, searchView } from './single.ts';
import { statementParts, statementView } from './statement.ts';
import { type ProseFile, topicView } from './topic.ts';
import { allYearPages } from './year-lists.ts';

const viewOf =
  <V>(path: string, make: (here: Here) => V) =>
  () =>
    make(openHere(getRecord(), path));

export const views = {
  articles: viewOf('articles.html', articlesView),
  charts: viewOf('charts.html', chartsView),
  data: viewOf('data.html', dataView),
  figures: viewOf('figures.html', figuresView),
  glossary: viewOf('glossary.html', glossaryView),
  home: viewOf('index.html', homeView),
  lost: viewOf('404.html', lostView),
  people: viewOf('people.html', peopleView),
  quotations: viewOf('quotations.html', quotationsView),
  reported: viewOf('reported.html', reportedView),
  search: viewOf('search.html', searchView),
  timeline: viewOf('timeline.html', timelineView),
};

const byId = ({ id }: { readonly id: string }) => id;
/** Its view is made by itself. */
const own = <V>(here: Here, { view }: { readonly view: (here: Here) => V }) => view(here);

export const paths = {
  articles: pathsOf(
    'articles/[id]',
    ({ articles }) => articles,
    ({ slug }) => slug,
    articleView,
  ),
  citeTopics: pathsOf('cite/topics/[id]', ({ topics }) => topics, byId, citeTopicView),
  editorial: prosePaths('[id]', editorialView),
  embeds: pathsOf('embed/[id]', siteCharts, ({ spec }) => spec.id, embedView),
  events: pathsOf('compare/[id]', ({ events }) => events, byId, eventView),
  files: () =>
    siteFiles(getRecord(), process.env).map((file) => ({ params: { file: file.path }, props: { file } })),
  handouts: prosePaths('handouts/[id]', handoutView),
  inferences: pathsOf('inferences/[id]', ({ inferences }) => inferences, byId, inferenceView),
  letters: pathsOf('people/by-name/[id]', letterPages, byId, own),
  people: pathsOf('people/[id]', ({ people }) => people.pages, byId, personView),
  statementParts: pathsOf('statements/[id]', statementParts, byId, own),
  statements: pathsOf('statements/[id]', ({ statements }) => statements, byId, statementView),
  topics: prosePaths('topics/[id]', topicView),
  worksheets: pathsOf('handouts/[id]-worksheet', ({ events }) => events, byId, worksheetView),
  years: pathsOf('[id]', allYearPages, byId, own),
};

/** What `getStaticPaths` answers for the pages of a kind, whose addresses have an id in place of `[id]`. */
function pathsOf<T, V extends object>(
  address: string,
  list: (record: SiteRecord) => readonly T[],
  idOf: (one: T) => string,
  make: (here: Here, one: T) => V,
) {
  return () => {
    const record = getRecord();
    return list(record).map((one) => pathOf(record, address, idOf(one), {}, (here) => make(here, one)));
  };
}

/** The same for files of prose, which Astro reads: the page renders its file, and gives the components in it the view. */
function prosePaths<Front, V extends object>(
  address: string,
  make: (here: Here, file: ProseFile<Front>) => V,
) {
  return <E extends ProseFile<Front>>(files: readonly E[]) => {
    const record = getRecord();
    return files.map((file) => pathOf(record, address, file.id, { file }, (here) => make(here, file)));
  };
}

/**
 * A page with its view, which is made when it is asked for: those of thousands of pages would fill the memory. A page
 * prints its view and nothing else, so two pages whose views have one key are the same, as long as the program is.
 */
function pathOf<Props extends object, V extends object>(
  record: SiteRecord,
  address: string,
  id: string,
  props: Props,
  make: (here: Here) => V,
) {
  const view = () => make(openHere(record, `${address.replace('[id]', id)}.html`));
  return {
    params: { id },
    props: Object.defineProperty(props, 'view', { get: view, enumerable: true }) as Props & {
      readonly view: V;
    },
    cacheKey: digest(JSON.stringify(view())),
  };
}
