import { citeFiles, citeFormats } from '../../cite/formats.ts';
import { plain } from '../../cite/plain.ts';
import { citedArticle, citedTopic } from '../../cite/site.ts';
import type { SiteRecord } from '../record.ts';
import type { Topic } from '../types.ts';
import type { Entry } from './entry.ts';
import { type PageView, page } from './frame.ts';
import { type Here, type LinkView, openHere } from './here.ts';
import { namedReports, topicReports } from './topic-reports.ts';
import { articleDate, type SectionsView, yearsOf, yearsView } from './years.ts';

/** How to cite the page of a topic, and the reports it rests on. */
export interface CiteTopicView extends PageView {
  readonly forms: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly written: boolean;
  }[];
  readonly files: readonly LinkView[];
  /** Of very many reports: how many stand here of how many, and the years of all. */
  readonly many: { readonly words: string; readonly years: SectionsView } | null;
  readonly reports: readonly { readonly words: string; readonly href: string; readonly headline: string }[];
}

export function citeTopicPages(record: SiteRecord): Entry<{ id: string }, CiteTopicView>[] {
  return record.topics.map((topic) => ({
    params: { id: topic.id },
    view: () => citeTopicView(openHere(record, `cite/topics/${topic.id}.html`), topic),
  }));
}

const WRITTEN = new Set(['plain', 'harvard', 'apa']);

function citeTopicView(here: Here, topic: Topic): CiteTopicView {
  const { record, build, link } = here;
  const { id, title, href, accent } = topic;
  const environment = { SITE_URL: build.address ?? '', ON_THE_RECORD_DATE: build.date };
  const item = citedTopic(record, topic, environment);
  const all = topicReports(record, id);
  const reports = namedReports(record, id);
  return {
    ...page(here, {
      kind: 'cite',
      section: id,
      accent,
      title: `Cite: ${title}`,
      description: `How to cite the page on ${title}, and the reports it rests on.`,
      crumbs: [
        ['Topics', 'index.html#topics'],
        [title, href],
      ],
      lead: 'The page is this site’s work; what it says rests on the reports below, which are cited as they were printed.',
    }),
    forms: citeFormats.map(({ id, name, write }) => ({
      id,
      name,
      text: WRITTEN.has(id) ? write(item) : write(item).trim(),
      written: WRITTEN.has(id),
    })),
    files: Object.values(citeFiles).map(({ ending, name }) => ({
      href: link(`cite/topics/${id}.${ending}`),
      words: name,
    })),
    many:
      all.length > reports.length
        ? {
            words: `${reports.length} of ${here.counted(all.length, 'report')} stand here: those that the page cites, and the newest. All of them stand under their years, and each has its citation on its own page.`,
            years: yearsView(here, `reports/${id}`, yearsOf(all, articleDate)),
          }
        : null,
    reports: reports.map((article) => ({
      words: plain(citedArticle(record, article, environment)),
      href: link(`${article.href}#cite`),
      headline: article.headline,
    })),
  };
}
