import { limits } from '../../record/limits.ts';
import { dateSaid } from '../../record/period.ts';
import type { SiteRecord } from '../../record/record.ts';
import type { ArticleCard, DateShown, Href, Outlet } from '../../record/types.ts';
import { axisColumn, tableOf } from '../cells.ts';
import { type DatedEvent, type Kind, standing } from '../kind.ts';
import { placedStretches, timeLegend } from '../time/axis.ts';
import { momentOf, type Stretch } from '../time/stretch.ts';

/** The page of what is drawn in time. */
export const TIMELINE = { title: 'Timeline', href: 'timeline.html' };

const taken = ({ articles, events }: SiteRecord) => ({ articles, events });

export const timeline: Kind = {
  about: 'When the reports appeared, and the events that several of them report.',
  needs: 'record',
  ours: true,
  most: limits.drawn,
  taken,
  stands: standing(
    {
      id: 'timeline',
      title: 'When the reports appeared, and what they report',
      subtitle: 'Reports by the date on which they were published, and events that several of them report',
      page: TIMELINE,
    },
    (record) => {
      const dated = timelineRows(record.articles, record.events).filter(({ stretch }) => stretch);
      return dated.length > 1 && record.articles.length <= limits.drawn && taken(record);
    },
  ),
  csv: ({ articles = [], events = [] }) => [
    ['kind', 'title', 'date', 'date_basis', 'date_evidence', 'outlet', 'href'],
    ...events.map(({ title, dateShown: { iso, basis, evidence }, href }) => {
      return ['event', title, iso, basis, evidence, null, href];
    }),
    ...articles.map(({ headline, date: { iso, basis, evidence }, outlet, href }) => {
      return ['article', headline, iso, basis, evidence, outlet.known ? outlet.name : null, href];
    }),
  ],
  view: ({ articles = [], events = [] }) => {
    const rows = timelineRows(articles, events);
    const { ticks, placed, marks } = placedStretches(rows.map(({ stretch }) => stretch));
    return [
      tableOf({
        rows,
        columns: [
          {
            head: 'Article or event',
            width: 328,
            cell: ({ title, href, date: { evidence } }) => {
              return { title, href, ...(evidence && { small: evidence }) };
            },
          },
          { head: 'Date', width: 150, cell: ({ date }) => ({ ours: dateSaid(date) }) },
          axisColumn<TimelineRow>(250, ticks, ({ href }, at) => {
            return { stretch: placed[at] ?? null, opens: { href, cited: false } };
          }),
          {
            head: 'Where',
            width: 160,
            cell: ({ outlet }) => (outlet ? { outlets: [outlet] } : { ours: 'Event' }),
          },
        ],
      }),
      { legend: timeLegend(marks) },
    ];
  },
};

/** An article or an event at its date; the row of an unknown date stays, its drawing is empty. */
interface TimelineRow {
  readonly title: string;
  readonly href: Href;
  /** `null` for an event. */
  readonly outlet: Outlet | null;
  readonly date: DateShown;
  readonly stretch: Stretch | null;
}

/** In order of time, an event before its reports, unknown dates last. */
export function timelineRows(
  articles: readonly ArticleCard[],
  events: readonly DatedEvent[],
): readonly TimelineRow[] {
  const rows: TimelineRow[] = [
    ...events.map(({ title, href, dateShown: date }) => ({ title, href, outlet: null, date })),
    ...articles.map(({ headline: title, href, outlet, date }) => ({ title, href, outlet, date })),
  ].map((row) => ({
    ...row,
    stretch: row.date.iso === null ? null : momentOf(row.date.iso, row.date.basis !== 'printed'),
  }));
  const at = ({ stretch }: TimelineRow) => Number(stretch?.to ?? Number.MAX_SAFE_INTEGER);
  return rows.toSorted((a, b) => at(a) - at(b));
}
