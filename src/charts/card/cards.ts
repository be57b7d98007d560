/** The cards of the site: one for the site, each topic, each chart and each comparison. */

import type { SiteRecord } from '../../record/record.ts';
import type { Event, Topic } from '../../record/types.ts';
import type { SiteChart } from '../kind.ts';
import { kindOf } from '../kinds/index.ts';
import { matrix } from '../kinds/matrix.ts';
import { sketch } from '../picture/print.ts';
import { siteCharts } from '../registry.ts';
import { BAND, card } from './card.ts';
import { stripMarks } from './strip.ts';

/** A card and the name of its file, `og/<name>.png`. */
export interface Card {
  readonly name: string;
  readonly svg: () => string;
}

/** No card holds an allegation: charts refuse them, and titles of pages are ours. */
export function siteCards(record: SiteRecord): readonly Card[] {
  const { site, topics, events } = record;
  return [
    { name: 'site', svg: () => siteCard(record) },
    ...topics.map((topic) => ({ name: `topics/${topic.id}`, svg: () => topicCard(topic, record) })),
    ...siteCharts(record).map((chart) => ({
      name: `charts/${chart.spec.id}`,
      svg: () => chartCard(chart, site.title),
    })),
    ...events.map((event) => ({ name: `compare/${event.id}`, svg: () => eventCard(event, record) })),
  ];
}

function siteCard(record: SiteRecord): string {
  const { title, description } = record.site;
  return card({ site: title, kind: '', title: description }, stripMarks(record.articles, record), 'slate');
}

function topicCard({ id, title, description, accent }: Topic, record: SiteRecord): string {
  const reports = record.articles.filter(({ topics }) => topics.includes(id));
  const words = { site: record.site.title, kind: 'Topic', title, lead: description };
  return card(words, stripMarks(reports, record), accent);
}

function chartCard({ spec, data }: SiteChart, site: string): string {
  const drawing = sketch(kindOf(spec).view(data, spec), spec.accent, BAND);
  return card({ site, kind: 'Chart', title: spec.title }, drawing, spec.accent);
}

function eventCard(event: Event, { site }: SiteRecord): string {
  const spec = { id: event.id, kind: 'matrix', title: event.title, subtitle: '', accent: 'slate' } as const;
  const drawing = sketch(matrix.view({ event }, spec), spec.accent, BAND);
  return card({ site: site.title, kind: 'Compare', title: event.title }, drawing, spec.accent);
}
