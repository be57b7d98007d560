/** Charts that every project has for which it has the data: they need nobody to ask for them. */
import type { SiteRecord } from '../record/record.ts';
import type { Event } from '../record/types.ts';
import type { SiteChart } from './registry.ts';
import { speakerRows } from './speakers/rows.ts';
import { dateInWords } from './time/day.ts';
import { timelineRows } from './timeline/rows.ts';

/** Above so many articles a chart with a mark for each says nothing that its list does not say better. */
const MOST = 60;

/** One comparison an event, the timeline, and who speaks. */
export function standingCharts(record: SiteRecord): readonly SiteChart[] {
  return [
    ...record.events.filter(({ facts }) => facts.length > 0).map((event) => matrixOf(event)),
    ...(record.articles.length <= MOST ? [...timeline(record), ...speakers(record)] : []),
  ];
}

/** Id of the chart on an event's page. */
export const matrixId = ({ id }: Pick<Event, 'id'>) => `facts-of-${id}`;

function matrixOf(event: Event): SiteChart {
  const id = matrixId(event);
  const { articles, facts, date, href } = event;
  return {
    spec: {
      id,
      kind: 'matrix',
      accent: 'slate',
      title: `Which report prints what: ${event.title}`,
      subtitle: `${facts.length} facts in ${articles.length} reports of ${dateInWords(date)}; a ring where a report differs in number, scope, certainty or period`,
    },
    data: { event },
    page: { title: event.title, href },
    href: `${href}#c-${id}`,
    files: `charts/${id}`,
  };
}

function timeline({ articles, events }: SiteRecord): SiteChart[] {
  if (timelineRows(articles, events).filter(({ stretch }) => stretch).length < 2) return [];
  const id = 'timeline';
  return [
    {
      spec: {
        id,
        kind: 'timeline',
        accent: 'slate',
        title: 'When the reports appeared, and what they report',
        subtitle: 'Reports by the date on which they were published, and events that several of them report',
      },
      data: { articles, events },
      page: { title: 'Timeline', href: 'timeline.html' },
      href: `timeline.html#c-${id}`,
      files: `charts/${id}`,
    },
  ];
}

function speakers({ quotations, topics }: SiteRecord): SiteChart[] {
  if (speakerRows(quotations, topics).rows.length === 0) return [];
  const id = 'speakers';
  return [
    {
      spec: {
        id,
        kind: 'speakers',
        accent: 'slate',
        title: 'Who is quoted, and on what',
        subtitle:
          'Quotations in these reports by speaker and topic; one square is one quotation, whatever its length',
      },
      data: { quotations, topics },
      page: { title: 'People', href: 'people.html' },
      href: `people.html#c-${id}`,
      files: `charts/${id}`,
    },
  ];
}
