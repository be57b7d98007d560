/** Pages made to be printed: the handout of a topic, the worksheet of an event. */

import type { TopicFront } from '../../model.ts';
import { limits } from '../limits.ts';
import type { Event, Href } from '../types.ts';
import { chosenClaims } from './chosen.ts';
import { claimView, provenance } from './claims.ts';
import type { Here } from './here.ts';
import { proseView } from './prose.ts';
import type { ProseFile } from './topic.ts';
import { topicContents } from './topic-contents.ts';

/** What stands around a sheet. */
export type SheetView = ReturnType<typeof sheet>;

function sheet(
  here: Here,
  facts: { kind: string; title: string; description: string; of: Href; name: string },
) {
  const { build, link, record } = here;
  const { kind, title, description, of, name } = facts;
  return {
    language: record.language,
    title,
    fullTitle: `${kind}: ${title} · ${record.site.title}`,
    description,
    kind,
    site: record.site.title,
    home: link('index.html'),
    icon: link('favicon.svg'),
    back: link(of),
    address: build.address === null ? of : `${build.address}/${of}`,
    code: build.address === null ? null : link(`handouts/${name}.svg`),
  };
}

export function handoutView(here: Here, { id, data, body = '' }: ProseFile<TopicFront>) {
  const { record } = here;
  const { cites } = record.citesOf(id);
  const topic = record.topics.find((one) => one.id === id);
  const { all, named } = topicContents(record, id);
  const numberOf = (href: Href) => cites.findIndex((cite) => cite.href === href) + 1;
  return {
    sheet: sheet(here, { ...data, kind: 'Handout', of: `topics/${id}.html`, name: id }),
    text: body,
    prose: proseView(here, id),
    claims: topic?.claims.map((claim) => claimView(here, claim, topic, numberOf)) ?? [],
    chosen: topic?.isBare && topic.claims.length === 0 ? chosenClaims(here, id) : [],
    provenance: provenance(here, all),
    words: cites.map(here.cite),
    some: all.length > named.length ? `${named.length} of ${here.counted(all.length, 'report')}` : null,
    reports: named.map((report) => here.report(report)),
  };
}

export function worksheetView(here: Here, event: Event) {
  const name = `${event.id}-worksheet`;
  const { title, href: of, articles, worksheet } = event;
  const facts =
    worksheet?.flatMap((id) => event.facts.find((fact) => fact.id === id) ?? []) ??
    event.facts.toSorted((a, b) => b.cells.length - a.cells.length).slice(0, limits.onOneSheet);
  return {
    sheet: sheet(here, { kind: 'Worksheet', title, description: 'Find the words in each report.', of, name }),
    facts: facts.map(({ label }) => label),
    share:
      facts.length === event.facts.length
        ? 'all in the comparison'
        : `of ${here.counted(event.facts.length, 'fact')} in the comparison`,
    outlets: articles.map(({ outlet }) => outlet),
    reports: articles.map((article) => here.report(article)),
  };
}
