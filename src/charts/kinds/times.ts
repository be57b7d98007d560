import { limits } from '../../record/limits.ts';
import { dateSaid, periodWords } from '../../record/period.ts';
import type { ResolvedFigure } from '../../record/types.ts';
import { axisColumn, tableOf } from '../cells.ts';
import { type DatedEvent, type Kind, standing } from '../kind.ts';
import { placedStretches, timeLegend } from '../time/axis.ts';
import { momentOf, type Stretch, stretchOf } from '../time/stretch.ts';
import type { Cell } from '../view.ts';
import { capital } from '../words.ts';
import { TIMELINE } from './timeline.ts';

export const times: Kind = {
  about:
    'Of which times the reports speak: their figures and events, and not the days on which they appeared.',
  needs: 'record',
  unasked: true,
  stands: standing(
    {
      id: 'times',
      title: 'The times the reports speak of',
      subtitle:
        'Periods and dates of the figures in these reports, and of the events that several of them report; length shows time, never size',
      page: TIMELINE,
    },
    ({ figures, events }) => timesOf(figures, events).length > 2 && { figures, events },
  ),
  view: ({ figures = [], events = [] }) => {
    const rows = timesOf(figures, events);
    const { ticks, placed, marks } = placedStretches(rows.map(({ stretch }) => stretch));
    return [
      tableOf({
        headed: true,
        rows,
        columns: [
          {
            head: 'Time',
            width: 200,
            cell: ({ words, event }) => {
              return event ? { ours: event.title, small: words, href: event.href } : { ours: capital(words) };
            },
          },
          axisColumn<Time>(300, ticks, ({ event, numbers }, at) => ({
            stretch: placed[at] ?? null,
            opens: { href: event?.href ?? numbers[0]?.cite.href ?? '', cited: event === null },
          })),
          { head: 'Of that time, as printed', width: 388, cell: ({ numbers }) => ({ numbers }) },
        ],
      }),
      { legend: timeLegend(marks) },
    ];
  },
};

/** A time with the figures that are of it, or an event. */
interface Time {
  readonly words: string;
  readonly stretch: Stretch;
  readonly event: DatedEvent | null;
  readonly numbers: Extract<Cell, { readonly numbers: unknown }>['numbers'];
}

/** By their end, and then by their beginning; an event before the figures of its day. Allegations are left out. */
function timesOf(figures: readonly ResolvedFigure[], events: readonly DatedEvent[]): Time[] {
  const dated = events.flatMap((event): Time[] => {
    const { iso, basis } = event.dateShown;
    if (iso === null) return [];
    return [
      { words: dateSaid(event.dateShown), stretch: momentOf(iso, basis !== 'printed'), event, numbers: [] },
    ];
  });
  const groups = Map.groupBy(
    figures.filter(({ allegation }) => !allegation),
    (figure) => periodWords(figure),
  );
  const counted = [...groups].flatMap(([words, own]): Time[] => {
    const stretch = own[0] ? stretchOf(own[0]) : null;
    if (stretch === null) return [];
    const numbers = own
      .slice(0, limits.times.figures)
      .flatMap(({ cites: [cite], printed, unit, id }) =>
        cite ? [{ cite, printed, of: unit, figure: id }] : [],
      );
    return [{ words, stretch, event: null, numbers }];
  });
  const end = ({ stretch: { from, to } }: Time) => Number(to ?? from ?? 0);
  const start = ({ stretch: { from, to } }: Time) => Number(from ?? to ?? 0);
  return [...dated, ...counted]
    .toSorted((a, b) => end(a) - end(b) || start(a) - start(b))
    .slice(-limits.times.rows);
}
