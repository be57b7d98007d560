import { SURE } from '../../model.ts';
import { limits } from '../../record/limits.ts';
import type { SiteRecord } from '../../record/record.ts';
import type { ResolvedIndirect, ResolvedQuotation, Topic } from '../../record/types.ts';
import { tableOf } from '../cells.ts';
import { type Kind, standing } from '../kind.ts';
import type { Sign } from '../view.ts';
import { inMarks } from '../words.ts';

/** The page of who speaks. */
export const PEOPLE = { title: 'People', href: 'people.html' };

const taken = (record: SiteRecord) => ({ quotations: drawnQuotations(record), topics: record.topics });

/** All quotations; of one that holds an allegation no word is drawn, and its mark leads to its report. */
export function drawnQuotations({ quotations, reported }: SiteRecord): readonly ResolvedQuotation[] {
  return quotations.map((one) => {
    const { article, parts } = one;
    const { slug, date, href } = article;
    const holds = parts.some(
      ([start, end]) => reported({ article: slug, date, span: { start, end } }) !== null,
    );
    return holds ? { ...one, href, exact: [] } : one;
  });
}

export const speakers: Kind = {
  about: 'Who is quoted, and on what: a square a quotation, each opening its words.',
  needs: 'record',
  most: limits.drawn,
  taken,
  stands: standing(
    {
      id: 'speakers',
      title: 'Who is quoted, and on what',
      subtitle:
        'Quotations in these reports by speaker and topic; one square is one quotation, whatever its length',
      page: PEOPLE,
    },
    (record) => {
      const { rows } = speakerRows(record.quotations, record.topics);
      return rows.length > 0 && record.articles.length <= limits.drawn && taken(record);
    },
  ),
  notes: ({ quotations = [], topics = [] }) => unsureNote(speakerRows(quotations, topics).leftOut),
  csv: ({ quotations = [], topics = [] }) => [
    ['speaker', 'topic', 'kind', 'words', 'outlet', 'published', 'href'],
    ...speakerRows(quotations, topics).rows.flatMap(({ speaker, cells }) =>
      cells.flatMap(({ topic, quotations: own }) =>
        own.map(({ exact, kind, article: { outlet, date }, href }) => {
          const by = outlet.known ? outlet.name : null;
          return [speaker, topic?.id, kind, exact.join(' […] '), by, date.iso, href];
        }),
      ),
    ),
  ],
  view: ({ quotations = [], topics = [] }) => {
    const { rows, topics: columns } = speakerRows(quotations, topics);
    return [
      tableOf({
        headed: true,
        rows,
        columns: [
          {
            head: 'Speaker',
            width: 220,
            cell: ({ speaker, count }) => ({ ours: speaker, small: String(count), strong: true }),
          },
          ...columns.map((topic, at) => ({
            head: topic?.title ?? 'No topic',
            width: Math.floor(668 / columns.length),
            named: true as const,
            cell: ({ cells }: SpeakerRow) => ({
              ...countedSigns((cells[at]?.quotations ?? []).map((one) => squareOf(one))),
              accent: topic?.accent ?? ('slate' as const),
            }),
          })),
        ],
      }),
    ];
  },
};

/** Signs with how many there are. */
export function countedSigns(signs: readonly Sign[]) {
  return { signs, ...(signs.length > 0 && { small: String(signs.length) }) };
}

/** Whether words are a speaker's, and not the outlet's own for them. */
export const isQuoted = (one: ResolvedQuotation | ResolvedIndirect): one is ResolvedQuotation =>
  'kind' in one;

/** A square for a quotation. */
export function squareOf(quotation: Parameters<typeof opens>[0]): Sign {
  return { look: 'square', opens: opens(quotation) };
}

/** A mark of a quotation is called by its words and the outlet that prints them, or by the outlet alone. */
function opens({
  href,
  exact,
  article,
}: Pick<ResolvedQuotation, 'href' | 'article'> & { readonly exact: readonly string[] }) {
  if (exact.length === 0) return { href, cited: false, name: `Quotation in ${article.outlet.name}` };
  return { href, cited: true, name: `${inMarks(exact.join(' … '))}, ${article.outlet.name}` };
}

export function unsureNote(count: number, written = String(count)): string[] {
  if (count === 0) return [];
  return count === 1
    ? ['One quotation whose speaker is not surely known is not counted.']
    : [`${written} quotations whose speaker is not surely known are not counted.`];
}

/** What one speaker is quoted with, by topic. */
interface SpeakerRow {
  readonly speaker: string;
  readonly count: number;
  readonly cells: readonly {
    readonly topic: Topic | null;
    readonly quotations: readonly ResolvedQuotation[];
  }[];
}

/** Speakers by the number of their quotations, and the topics that have one, `null` for none; an unsure speaker is never counted. */
export function speakerRows(quotations: readonly ResolvedQuotation[], topics: readonly Topic[]) {
  const sure = quotations.filter(({ speaker, confidence }) => speaker !== null && confidence >= SURE);
  const used = [...topics, null].filter((topic) => sure.some((one) => one.topic === (topic?.id ?? null)));
  const bySpeaker = [...Map.groupBy(sure, ({ speaker }) => speaker ?? '')];
  const rows = bySpeaker.map(
    ([speaker, own]): SpeakerRow => ({
      speaker,
      count: own.length,
      cells: used.map((topic) => ({
        topic,
        quotations: own.filter((one) => one.topic === (topic?.id ?? null)),
      })),
    }),
  );
  return {
    rows: rows.toSorted((a, b) => b.count - a.count || a.speaker.localeCompare(b.speaker, 'en')),
    topics: used,
    leftOut: quotations.length - sure.length,
  };
}
