/**
 * What every page of the site prints, as one plain object a page: the only way from the record to the pages. `paths` are
 * for `getStaticPaths`, one a kind of page; `views` are for pages of which there is one.
 */
import { getRecord } from '../index.ts';
import type { SiteRecord } from '../record.ts';
import { shortName } from '../short-name.ts';
import { articlePages } from './article.ts';
import { chartsView, embedPages } from './charts.ts';
import { citeTopicPages } from './cite-topic.ts';
import { editorialView } from './editorial.ts';
import type { Entry } from './entry.ts';
import { figuresView } from './figures.ts';
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
import { dataView, glossaryView, lostView, searchView } from './single.ts';
import { statementPages, statementPartPages } from './statement.ts';
import { topicReportPages } from './topic-years.ts';

export const views = {
  articles: () => articlesView(getRecord()),
  charts: () => chartsView(getRecord()),
  data: () => dataView(getRecord()),
  editorial: (id: string, front: Parameters<typeof editorialView>[2]) =>
    editorialView(getRecord(), id, front),
  figures: () => figuresView(getRecord()),
  glossary: () => glossaryView(getRecord()),
  lost: () => lostView(getRecord()),
  people: () => peopleView(getRecord()),
  quotations: () => quotationsView(getRecord()),
  search: () => searchView(getRecord()),
  timeline: () => timelineView(getRecord()),
};

export const paths = {
  articles: pathsOf(articlePages),
  citeTopics: pathsOf(citeTopicPages),
  embeds: pathsOf(embedPages),
  letters: pathsOf(letterPages),
  people: pathsOf(personPages),
  personYears: pathsOf(personYearPages),
  quotationYears: pathsOf(quotationPages),
  reportYears: pathsOf(reportPages),
  statementParts: pathsOf(statementPartPages),
  statements: pathsOf(statementPages),
  topicYears: pathsOf(topicReportPages),
};

/**
 * What `getStaticPaths` answers for the pages of a kind. A page prints its view and nothing else, so two pages whose
 * views have one key are the same, as long as the program is.
 */
function pathsOf<P extends Record<string, string>, V extends object>(
  pages: (record: SiteRecord) => readonly Entry<P, V>[],
) {
  return () =>
    pages(getRecord()).map(({ params, view }) => ({
      params,
      props: {
        get view() {
          return view();
        },
      },
      cacheKey: shortName(JSON.stringify(view())),
    }));
}
