/** Charts that every project has for which it has the data: they need nobody to ask for them. */
import type { SiteRecord } from '../record/record.ts';
import type { Event } from '../record/types.ts';

import type { SiteChart } from './kind.ts';
import { speakerRows } from './kinds/speakers.ts';
import { speakersTally, yearsTally } from './kinds/tally.ts';
import { MOST_DRAWN, timelineRows } from './kinds/timeline.ts';
import { dateSaid } from './time/words.ts';

/** One comparison an event, the timeline, and who speaks. */
export function standingCharts(record: SiteRecord): readonly SiteChart[] {
  return [
    ...record.events.filter(({ facts }) => facts.length > 0).map((event) => matrixOf(event)),
    ...(record.articles.length <= MOST_DRAWN
      ? [...timeline(record), ...speakers(record)]
      : [...manyReports(record), ...manySpeakers(record)]),
  ];
}

/** Id of the chart on an event's page. */
export const matrixId = ({ id }: Pick<Event, 'id'>) => `facts-of-${id}`;

function matrixOf(event: Event): SiteChart {
  const id = matrixId(event);
  const { articles, facts, dateShown, href } = event;
  return {
    spec: {
      id,
      kind: 'matrix',
      accent: 'slate',
      title: `Which report prints what: ${event.title}`,
      subtitle: `${facts.length} facts in ${articles.length} reports of one event of ${dateSaid(dateShown)}; a ring where no other report has the same number, scope, period and certainty`,
    },
    data: { event },
    page: { title: event.title, href },
    href: `${href}#c-${id}`,
    files: `charts/${id}`,
  };
}

// An archive grows out of one form of these charts into the other; their addresses stay.
const atTimeline = {
  page: { title: 'Timeline', href: 'timeline.html' },
  href: 'timeline.html#c-timeline',
  files: 'charts/timeline',
};
const atPeople = {
  page: { title: 'People', href: 'people.html' },
  href: 'people.html#c-speakers',
  files: 'charts/speakers',
};

function timeline({ articles, events }: SiteRecord): SiteChart[] {
  if (timelineRows(articles, events).filter(({ stretch }) => stretch).length < 2) return [];
  const spec = {
    id: 'timeline',
    kind: 'timeline',
    accent: 'slate',
    title: 'When the reports appeared, and what they report',
    subtitle: 'Reports by the date on which they were published, and events that several of them report',
  } as const;
  return [{ spec, data: { articles, events }, ...atTimeline }];
}

function manyReports({ articles, language }: SiteRecord): SiteChart[] {
  const tally = yearsTally(articles, language);
  if (tally.rows.length === 0) return [];
  const spec = {
    id: 'timeline',
    kind: 'tally',
    accent: 'slate',
    title: 'When the reports appeared',
    subtitle: 'Number of reports by the year in which they were published, as far as it is known',
  } as const;
  return [{ spec, data: { tally }, ...atTimeline }];
}

function speakers({ quotations, topics }: SiteRecord): SiteChart[] {
  if (speakerRows(quotations, topics).rows.length === 0) return [];
  const spec = {
    id: 'speakers',
    kind: 'speakers',
    accent: 'slate',
    title: 'Who is quoted, and on what',
    subtitle:
      'Quotations in these reports by speaker and topic; one square is one quotation, whatever its length',
  } as const;
  return [{ spec, data: { quotations, topics }, ...atPeople }];
}

function manySpeakers({ people, quotations, language }: SiteRecord): SiteChart[] {
  const tally = speakersTally(people, quotations, language);
  if (tally.rows.length === 0) return [];
  const spec = {
    id: 'speakers',
    kind: 'tally',
    accent: 'slate',
    title: 'Who is quoted most',
    subtitle: 'Number of quotations in these reports by speaker, whatever their length',
  } as const;
  return [{ spec, data: { tally }, ...atPeople }];
}
