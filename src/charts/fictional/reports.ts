/** Reports, an event and quotations of the town that does not exist. */
import type {
  ArticleCard,
  PrintedTime,
  ResolvedIndirect,
  ResolvedQuotation,
  Statement,
  Topic,
} from '../../record/types.ts';
import type { DatedEvent, MatrixEvent, StripData, Tally } from '../kind.ts';
import { cite, gazette, unknown } from './quillby.ts';

function article(over: Partial<ArticleCard> & { readonly slug: string }): ArticleCard {
  return {
    seed: `900_${over.slug}`,
    headline: `Report on ${over.slug}`,
    headlineIsFirstWords: false,
    pageTitle: 'A report',
    outlet: gazette,
    date: { iso: '2031-02-16', basis: 'printed' },
    topics: [],
    href: `articles/${over.slug}.html`,
    ...over,
  };
}

export const articles = [
  article({ slug: 'lamps' }),
  article({
    slug: 'lanterns',
    outlet: unknown,
    date: { iso: '2031-02-16', basis: 'inferred', evidence: 'It says “today” of the same meeting.' },
  }),
  article({ slug: 'wicks', date: { iso: null, basis: 'unknown', evidence: 'No date is printed.' } }),
];

export const events: readonly DatedEvent[] = [
  {
    id: 'lamp-meeting',
    title: 'The lamp meeting',
    dateShown: { iso: '2031-02-15', basis: 'inferred', evidence: 'One report says “yesterday”.' },
    href: 'compare/lamp-meeting.html',
  },
];

export const meeting: MatrixEvent = {
  articles: articles.slice(0, 2),
  facts: [
    {
      id: 'lamps-out',
      label: 'Lamps that went out',
      elsewhere: [],
      cells: [
        { ...cite('8 lamps went out'), certainty: 'said', number: '8' },
        {
          ...cite('some 8 lamps went out', { outlet: unknown }),
          certainty: 'alleged',
          number: '8',
          differs: true,
        },
      ],
    },
    {
      id: 'oil-for-the-harbour',
      label: 'Share of the oil that goes to the harbour',
      elsewhere: [],
      cells: [{ ...cite('around 20 percent of our oil'), certainty: 'stated', number: 'around 20 percent' }],
    },
  ],
};

export const topics: readonly Topic[] = [
  {
    id: 'lamps',
    title: 'Lamps',
    description: 'Lamps of Quillby.',
    accent: 'teal',
    keywords: [],
    claims: [],
    shown: null,
    isBare: false,
    href: 'topics/lamps.html',
  },
  {
    id: 'oil',
    title: 'Oil',
    description: 'Oil of Quillby.',
    accent: 'ochre',
    keywords: [],
    claims: [],
    shown: null,
    isBare: false,
    href: 'topics/oil.html',
  },
];

/** `by` of `null` is a speaker nobody knows. */
export function quotation(
  number: number,
  by: string | null,
  topic: string | null,
  confidence = 0.95,
): ResolvedQuotation {
  const [report] = articles;
  if (!report) throw new Error('Quillby has no reports');
  return {
    id: `words-${number}`,
    parts: [[0, 5]],
    exact: ['Words'],
    kind: 'direct',
    speaker: by,
    mention: null,
    mentionAt: null,
    cue: null,
    cueAt: null,
    rule: 'cue-after',
    confidence,
    topics: topic ? [topic] : [],
    statement: null,
    article: report,
    number,
    href: `articles/lamps.html#q-words-${number}`,
    topic,
  };
}

export const quotations = [
  quotation(1, 'Ken Tallow', 'oil'),
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => quotation(number, 'Ada Wick', 'lamps')),
  quotation(11, 'Ada Wick', null),
  quotation(12, null, 'lamps'),
  quotation(13, 'Ada Wick', 'lamps', 0.4),
];

/** How often the people of the town are quoted. */
export const tally: Tally = {
  row: 'Speaker',
  unit: 'Quotations',
  language: 'en-GB',
  rows: [
    { label: 'Ada Wick', count: 1200, href: 'people/ada-wick.html' },
    { label: 'Ken Tallow', count: 300, href: 'articles/lamps.html#q-more-oil' },
    { label: 'Nobody yet', count: 0, href: null },
    { label: '17 others together', count: 4000, href: 'people.html', together: true },
  ],
  notes: ['2 quotations whose speaker is not surely known are not counted.'],
};

/** The same events with the reports of each. */
export const reportsOf = events.map((event) => ({ ...event, articles: articles.slice(0, 2) }));

/** What a report tells in its own words. */
export const indirect: readonly ResolvedIndirect[] = articles.slice(1, 2).map((article) => ({
  id: 'that-oil-is-short',
  parts: [[20, 37]],
  exact: ['that oil is short'],
  speaker: 'Ada Wick',
  mention: 'she',
  mentionAt: null,
  cue: 'said',
  cueAt: null,
  polarity: 'asserted',
  rule: 'that-clause',
  confidence: 0.9,
  topics: [],
  topic: null,
  quoted: [],
  number: 1,
  href: 'articles/lanterns.html#r-that-oil-is-short',
  article,
}));

/** A year, a month and a day that two reports print: one of them quoted, one of them reported. */
export const times: readonly PrintedTime[] = [
  { iso: '2029', printed: '2029', cite: cite('The last lamp was bought in 2029.'), said: null },
  {
    iso: '2030-11',
    printed: 'November 2030',
    cite: cite('“We counted eight in November 2030,” she said.', { span: { start: 200, end: 246 } }),
    said: quotations[0] ?? null,
  },
  {
    iso: '2031-02-14',
    printed: '14 February 2031',
    cite: cite('She said that oil was short on 14 February 2031.', { outlet: unknown }),
    said: indirect[0] ?? null,
  },
];

/** Two reports and what is said in them, and where. */
export const strips: readonly StripData[] = articles.slice(0, 2).map((one, at) => ({
  article: one,
  start: 0,
  end: 400,
  said:
    at === 0
      ? quotations.slice(0, 4).map((said, i) => ({ ...said, parts: [[90 * i + 5, 90 * i + 45]] }))
      : indirect,
}));

/** What one report quotes and another tells. */
export const statements: readonly Statement[] = quotations.slice(1, 3).map((one, i) => ({
  id: `statement-${i}`,
  title: `“Words” ${i}`,
  variants: [{ article: one.article, parts: [[0, 5]], exact: one.exact, quotation: one, href: one.href }],
  narrated: i === 0 ? [cite('oil is short', { outlet: unknown })] : [],
  absent: [],
  topics: [],
  href: `statements/statement-${i}.html`,
}));
