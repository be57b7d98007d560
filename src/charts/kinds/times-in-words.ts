import { SURE } from '../../model.ts';
import { limits } from '../../record/limits.ts';
import { dateSaid } from '../../record/period.ts';
import type { SiteRecord } from '../../record/record.ts';
import type { PrintedTime } from '../../record/types.ts';
import { axisColumn, tableOf } from '../cells.ts';
import { type Kind, standing } from '../kind.ts';
import { citeCells, citeHead } from '../rows.ts';
import { placedStretches, timeLegend } from '../time/axis.ts';
import { endOf, precisionOf, startOf } from '../time/day.ts';
import { momentOf, type Stretch } from '../time/stretch.ts';
import { capital } from '../words.ts';
import { isQuoted } from './speakers.ts';
import { TIMELINE } from './timeline.ts';
import { times } from './times.ts';

export const timesInWords: Kind = {
  about:
    'Of which times the reports speak, where no figures and events say it: the days, months and years that they print in full, each in its sentence and beside the day on which the report appeared.',
  needs: 'record',
  unasked: true,
  stands: standing(
    {
      id: 'times',
      title: 'The times the reports speak of',
      subtitle:
        'Days, months and years that these reports print in full, each in its sentence; a month and a year are as long as they are',
      page: TIMELINE,
    },
    (record) => {
      const printed = timesOf(record);
      // Fewer are no picture of what the reports speak of.
      const isEnough = new Set(printed.map(({ iso }) => iso)).size > 2 && times.stands?.(record).length === 0;
      return isEnough && { times: printed, leftOut: record.articles.length > limits.drawn };
    },
  ),
  notes: (data) => [
    ...(data.leftOut ? ['They are those of the newest sixty reports.'] : []),
    ...((data.times ?? []).length > limits.timesInWords
      ? [
          'Drawn are thirty of these times: first those that most of the reports print, and of these the latest.',
        ]
      : []),
  ],
  cites: (data) => drawn(data.times).map(({ cite }) => cite),
  csv: (data) => [
    ['time', 'printed', 'speaker', ...citeHead],
    ...drawn(data.times).map((one) => [one.iso, one.printed, speakerOf(one), ...citeCells(one.cite)]),
  ],
  view: (data) => {
    const rows = drawn(data.times);
    const appeared = rows.map(({ cite: { date } }) => (date.iso === null ? null : momentOf(date.iso, false)));
    const { ticks, placed } = placedStretches([...rows.map(stretchOf), ...appeared]);
    return [
      tableOf({
        headed: true,
        rows,
        columns: [
          { head: 'Time', width: 120, cell: ({ printed, cite: { href } }) => ({ ours: printed, href }) },
          axisColumn<PrintedTime>(250, ticks, ({ cite: { href } }, at) => ({
            stretch: placed[at] ?? null,
            beside: placed[rows.length + at]?.end ?? null,
            opens: { href, cited: true },
          })),
          { head: 'As printed', width: 338, cell: ({ cite, printed }) => ({ cites: [cite], printed }) },
          {
            head: 'Report',
            width: 180,
            cell: (row) => {
              const { outlet, date } = row.cite;
              return { ours: capital(`${bySaid(row)}${outlet.name}`), small: dateSaid(date) };
            },
          },
        ],
      }),
      {
        legend: [
          ...timeLegend(new Set(rows.some(({ iso }) => precisionOf(iso) === 'day') ? ['filled'] : [])),
          ...(appeared.some((one) => one !== null)
            ? [{ look: 'appeared' as const, words: 'the report appeared' }]
            : []),
        ],
      },
    ];
  },
};

/** Who is surely known to have said it. */
const speakerOf = ({ said }: PrintedTime) => (said && said.confidence >= SURE ? said.speaker : null);

/** “Ann Lee, quoted in ”, “Speaker not known, reported in ”: nothing where the outlet says it. */
function bySaid(time: PrintedTime): string {
  if (time.said === null) return '';
  return `${speakerOf(time) ?? 'Speaker not known'}, ${isQuoted(time.said) ? 'quoted in' : 'reported in'} `;
}

/** A day is a moment; a month or a year has both its ends. */
function stretchOf({ iso }: PrintedTime): Stretch {
  if (precisionOf(iso) === 'day') return momentOf(iso, false);
  return { from: startOf(iso), to: endOf(iso), openStart: false, openEnd: false, end: 'tick' };
}

/** Each time once a report, in its first sentence that may stand alone; none where a report was not asked. */
function timesOf({ articles: all, isBound }: SiteRecord): readonly PrintedTime[] {
  const articles = all.slice(0, limits.drawn);
  if (articles.some((article) => article.times === null)) return [];
  return articles.flatMap((article) => {
    const own = (article.times ?? []).filter(({ cite }) => !isBound(cite));
    return [...new Map(own.toReversed().map((one) => [one.iso, one])).values()].toReversed();
  });
}

/** Those that there is room for, in order of time, and of one time in the order of the reports. */
function drawn(all: readonly PrintedTime[] = []): readonly PrintedTime[] {
  const reports = new Map([...Map.groupBy(all, ({ iso }) => iso)].map(([iso, own]) => [iso, own.length]));
  const often = ({ iso }: PrintedTime) => reports.get(iso) ?? 0;
  const late = (a: PrintedTime, b: PrintedTime) => Number(endOf(b.iso)) - Number(endOf(a.iso));
  return all
    .toSorted((a, b) => often(b) - often(a) || late(a, b))
    .slice(0, limits.timesInWords)
    .toSorted((a, b) => Number(startOf(a.iso)) - Number(startOf(b.iso)) || late(b, a));
}
