import type { TopicFront } from '../../model.ts';
import { limits } from '../limits.ts';
import { chosenView } from './chosen.ts';
import { claimView, provenance } from './claims.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import { besideIn } from './nav.ts';
import { proseView } from './prose.ts';
import { isLong, namesOf, outletsOf, topicContents } from './topic-contents.ts';
import { yearsOf, yearsView } from './years.ts';

/** A file of prose, as Astro gives it. */
export interface ProseFile<Front> {
  readonly id: string;
  readonly data: Front;
  /** Its MDX. */
  readonly body?: string | undefined;
}

export function topicView(here: Here, { id, data, body = '' }: ProseFile<TopicFront>) {
  const { record } = here;
  const topic = record.topics.find((one) => one.id === id);
  const contents = topicContents(record, id);
  const { reports, said, speakers } = contents;
  const chosen = topic?.isBare ? chosenView(here, id) : null;
  return {
    ...page(here, {
      kind: 'topic',
      section: id,
      accent: data.accent,
      title: data.title,
      description: data.description,
      crumbs: [['Topics', 'index.html#topics']],
      beside: topic && besideIn(record.topics, topic, (one) => ({ words: one.title, href: one.href })),
    }),
    text: body,
    prose: chosen?.prose ?? proseView(here, id),
    chosen,
    description: data.description,
    claims: topic?.claims.map((claim) => claimView(here, claim, topic)) ?? [],
    provenance: provenance(here, contents.all),
    contentNote: data.contentNote,
    help: record.hasPage('help') ? here.link('help.html') : null,
    handout: here.link(`handouts/${id}.html`),
    book: here.link(`offline/${id}.epub`),
    cite: here.link(`cite/topics/${id}.html`),
    reports:
      reports.length <= limits.ofTopic.reports
        ? reports.map((report) => here.report(report, 'short'))
        : outletsOf(reports, record.language),
    quoted: namesOf(speakers, record.language) || 'Nobody by name',
    long: isLong(contents)
      ? {
          reports: here.counted(reports.length, 'report'),
          said: here.counted(said.length, 'quotation'),
          search: here.link(`search.html?${new URLSearchParams({ topic: data.title })}`),
          years: yearsView(here, `reports/${id}`, yearsOf(reports)),
        }
      : null,
  };
}
