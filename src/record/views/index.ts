/**
 * What every page of the site prints, as one plain object a page: the only way from the record to the pages. `paths` are
 * for `getStaticPaths`, one a kind of page; `views` are for pages of which there is one.
 */

import { digest } from '../../content/project.ts';
import { getRecord } from '../index.ts';
import type { SiteRecord } from '../record.ts';
import { articlePages } from './article.ts';
import { chartsView, embedPages } from './charts.ts';
import { citeTopicPages } from './cite-topic.ts';
import { editorialView } from './editorial.ts';
import type { Entry } from './entry.ts';
import { eventPages } from './event.ts';
import { figuresView } from './figures.ts';
import { siteFiles } from './files.ts';
import { homeView } from './home.ts';
import { inferencePages } from './inference.ts';
import {
  articlesView,
  letterPages,
  peopleView,
  quotationPages,
  quotationsView,
  reportPages,
  timelineView,
} from './lists.ts';
import { personPages, personYearPages } from './person.ts';
import { reportedPages, reportedView } from './reported.ts';
import { handoutView, worksheetPages } from './sheet.ts';
import { dataView, glossaryView, lostView, searchView } from './single.ts';
import { statementPages, statementPartPages } from './statement.ts';
import { type ProseFile, topicView } from './topic.ts';
import { topicReportPages } from './topic-years.ts';

export const views = {
  articles: () => articlesView(getRecord()),
  charts: () => chartsView(getRecord()),
  data: () => dataView(getRecord()),
  figures: () => figuresView(getRecord()),
  glossary: () => glossaryView(getRecord()),
  home: () => homeView(getRecord()),
  lost: () => lostView(getRecord()),
  people: () => peopleView(getRecord()),
  quotations: () => quotationsView(getRecord()),
  reported: () => reportedView(getRecord()),
  search: () => searchView(getRecord()),
  timeline: () => timelineView(getRecord()),
};

export const paths = {
  articles: pathsOf(articlePages),
  citeTopics: pathsOf(citeTopicPages),
  editorial: prosePaths(editorialView, 'page'),
  embeds: pathsOf(embedPages),
  events: pathsOf(eventPages),
  files: () =>
    siteFiles(getRecord(), process.env).map((file) => ({ params: { file: file.path }, props: { file } })),
  handouts: prosePaths(handoutView, 'id'),
  inferences: pathsOf(inferencePages),
  letters: pathsOf(letterPages),
  passageYears: pathsOf(reportedPages),
  people: pathsOf(personPages),
  personYears: pathsOf(personYearPages),
  quotationYears: pathsOf(quotationPages),
  reportYears: pathsOf(reportPages),
  statementParts: pathsOf(statementPartPages),
  statements: pathsOf(statementPages),
  topics: prosePaths(topicView, 'id'),
  topicYears: pathsOf(topicReportPages),
  worksheets: pathsOf(worksheetPages),
};

/** What `getStaticPaths` answers for the pages of a kind. */
function pathsOf<P extends Record<string, string>, V extends object>(
  pages: (record: SiteRecord) => readonly Entry<P, V>[],
) {
  return () =>
    pages(getRecord()).map((entry) => ({
      params: entry.params,
      props: withView({}, entry.view),
      cacheKey: keyOf(entry.view),
    }));
}

/** The same for files of prose, which Astro reads: the page renders its file, and gives the components in it the view. */
function prosePaths<Front, V extends object, K extends string>(
  make: (record: SiteRecord, file: ProseFile<Front>) => V,
  name: K,
) {
  return <E extends ProseFile<Front>>(files: readonly E[]) => {
    const record = getRecord();
    return files.map((file) => {
      const view = () => make(record, file);
      return {
        params: { [name]: file.id } as Record<K, string>,
        props: withView({ file }, view),
        cacheKey: keyOf(view),
      };
    });
  };
}

/** Properties of a page with its view, which is made when it is asked for. */
function withView<T extends object, V>(props: T, make: () => V): T & { readonly view: V } {
  return Object.defineProperty(props, 'view', { get: make, enumerable: true }) as T & { readonly view: V };
}

/**
 * A page prints its view and nothing else, so two pages whose views have one key are the same, as long as the program is.
 */
const keyOf = (view: () => object) => digest(JSON.stringify(view()));
