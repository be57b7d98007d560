import { citeFiles, citeFormats } from '../../cite/formats.ts';
import { plain } from '../../cite/plain.ts';
import { citedArticle, citedTopic } from '../../cite/site.ts';
import type { Topic } from '../types.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import { topicContents } from './topic-contents.ts';
import { yearsOf, yearsView } from './years.ts';

const WRITTEN = new Set(['plain', 'harvard', 'apa']);

/** How to cite the page of a topic, and the reports it rests on. */
export function citeTopicView(here: Here, topic: Topic) {
  const { record, build, link } = here;
  const { id, title, href, accent } = topic;
  const environment = { SITE_URL: build.address ?? '', ON_THE_RECORD_DATE: build.date };
  const item = citedTopic(record, topic, environment);
  const { all, named } = topicContents(record, id);
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
    files: citeFiles.map(({ ending, name }) => ({
      href: link(`cite/topics/${id}.${ending}`),
      words: name,
    })),
    many:
      all.length > named.length
        ? {
            words: `${named.length} of ${here.counted(all.length, 'report')} stand here: those that the page cites, and the newest. All of them stand under their years, and each has its citation on its own page.`,
            years: yearsView(here, `reports/${id}`, yearsOf(all)),
          }
        : null,
    reports: named.map((article) => ({
      words: plain(citedArticle(record, article, environment)),
      href: link(`${article.href}#cite`),
      headline: article.headline,
    })),
  };
}
