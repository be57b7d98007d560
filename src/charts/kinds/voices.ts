import { SURE } from '../../model.ts';
import { limits } from '../../record/limits.ts';
import type { SiteRecord } from '../../record/record.ts';
import type { ResolvedIndirect } from '../../record/types.ts';
import { tableOf } from '../cells.ts';
import { type ChartData, type Kind, standing } from '../kind.ts';
import type { Sign } from '../view.ts';
import { countedSigns, drawnQuotations, isQuoted, PEOPLE, squareOf } from './speakers.ts';

export const voices: Kind = {
  about:
    'Who is quoted and who is reported, in which outlet: for each speaker each report, and the event that it is of. What the outlet tells in its own words is no quotation: it stands in a column and in signs of its own.',
  needs: 'record',
  unasked: true,
  stands: standing(
    {
      id: 'voices',
      title: 'Who is quoted and who is reported, in which outlet',
      subtitle:
        'For each speaker the reports that print what they said; a square is a quotation, a ring is reported speech, in the outlet’s own words',
      page: PEOPLE,
    },
    (record) => {
      const said = { quotations: drawnQuotations(record), indirect: toldIn(record) };
      return voicesOf(said).length > 0 && { ...said, reportsOf: record.events };
    },
  ),
  notes: (data) => {
    const all = voicesOf(data, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    const isCut =
      all.length > limits.voices.speakers ||
      all.some(({ reports }) => reports.length > limits.voices.reports);
    return isCut
      ? ['Drawn are the eight speakers who are heard most, with six reports of each or fewer.']
      : [];
  },
  csv: (data) => [
    ['speaker', 'outlet', 'published', 'event', 'form', 'words', 'href'],
    ...voicesOf(data).flatMap(({ speaker, reports }) =>
      reports.flatMap(({ article: { outlet, date, slug }, quoted, told }) => {
        const begin = [speaker, outlet.known ? outlet.name : null, date.iso, eventOf(slug, data)?.title];
        return [
          ...quoted.map(({ exact, href }) => [...begin, 'quoted', exact.join(' […] '), href]),
          ...told.map(({ exact, href }) => [...begin, 'reported', exact.join(' […] '), href]),
        ];
      }),
    ),
  ],
  view: (data) => [
    tableOf({
      headed: true,
      groups: voicesOf(data).map(({ speaker, reports }) => ({ label: speaker, rows: reports })),
      columns: [
        {
          head: 'Report',
          width: 348,
          cell: ({ article: { slug, outlet, href } }) => {
            const event = eventOf(slug, data);
            return { ours: outlet.name, href, ...(event && { small: `on ${event.title}` }) };
          },
        },
        { head: 'Quoted', width: 270, named: true, cell: ({ quoted }) => countedSigns(quoted.map(squareOf)) },
        { head: 'Reported', width: 270, named: true, cell: ({ told }) => countedSigns(told.map(ringOf)) },
      ],
    }),
    {
      legend: [
        { look: 'square', words: 'a quotation' },
        { look: 'ring', words: 'reported speech: the outlet’s words, not the speaker’s' },
      ],
    },
  ],
};

function ringOf({ href, exact, article }: ResolvedIndirect): Sign {
  const name = `Reported in the words of ${article.outlet.name}: ${exact.join(' … ')}`;
  return { look: 'ring', opens: { href, cited: true, name } };
}

const eventOf = (slug: string, { reportsOf = [] }: ChartData) =>
  reportsOf.find(({ articles }) => articles.some((one) => one.slug === slug));

/** All reported speech, but for what may stand only beside other words. */
export function toldIn({ indirect, isBound }: SiteRecord): readonly ResolvedIndirect[] {
  return indirect.filter(({ parts, article: { slug, date } }) =>
    parts.every(([start, end]) => !isBound({ article: slug, span: { start, end }, date })),
  );
}

/** Speakers who are surely known, most heard first; under each the reports in order of time. */
function voicesOf(
  { quotations = [], indirect = [] }: ChartData,
  speakers: number = limits.voices.speakers,
  most: number = limits.voices.reports,
) {
  const said = [...quotations, ...indirect].filter((one) => one.speaker !== null && one.confidence >= SURE);
  return [...Map.groupBy(said, ({ speaker }) => speaker ?? '')]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, speakers)
    .map(([speaker, own]) => ({
      speaker,
      reports: [...Map.groupBy(own, ({ article }) => article).entries()]
        .slice(0, most)
        .map(([article, here]) => {
          return {
            article,
            quoted: here.filter(isQuoted),
            told: here.flatMap((one) => (isQuoted(one) ? [] : one)),
          };
        }),
    }));
}
