import { z } from 'astro/zod';
import { certaintySchema } from '../../model.ts';
import { column, flag, href, list, maybe, words } from './column.ts';
import { citeSchema } from './place.ts';
import { quotationSchema } from './quotation.ts';

const variant = z.strictObject({
  article: words('Id of the article.', 'bridge-to-close'),
  outlet: maybe('Who published it; `null` where that is not known.', 'The Morning Post'),
  quotation: words(
    '`key` of the quotation in which the words stand.',
    'bridge-to-close/the-old-bridge-is-not-safe',
  ),
  exact: column(z.array(words()).min(1), 'The words.', ['The old bridge is not safe,']),
  parts: quotationSchema.shape.parts,
  href: href('Link to the words.', 'articles/bridge-to-close.html#q-the-old-bridge-is-not-safe'),
});

const place = z.strictObject({
  differ: column(
    z.enum(['nothing', 'marks', 'words']),
    '`nothing`: all print the same; `marks`: the same words, with other marks, capitals or blanks.',
    'words',
  ),
  moved: column(
    z.int().positive().nullable(),
    'A number that two places share whose words are the same, moved; else `null`.',
    null,
  ),
  readings: column(
    z
      .array(
        z.strictObject({
          variants: column(
            z.array(z.int().nonnegative()).min(1),
            'Which of the `variants`, counted from 0.',
            [0],
          ),
          words: column(
            z.string(),
            'What they print there, with the blank before it; empty where they print nothing.',
            ' not',
          ),
        }),
      )
      .min(1),
    'What is printed there, the longest first.',
    [{ variants: [0], words: ' not' }],
  ),
});

export const statementSchema = z.strictObject({
  id: words('Names the statement.', 'the-old-bridge-is-not-safe'),
  title: words('What the site calls it.', 'The old bridge is not safe'),
  topics: list('Ids of topics.', ['bridges']),
  articles: list('Ids of the articles that quote it.', ['bridge-to-close', 'mayor-shuts-bridge']),
  absent: list('Ids of reports of the same event that do not print it.', ['council-meets']),
  note: maybe(
    'What the difference between the wordings changes. Ours.',
    'Only one report has “or not safe enough”.',
  ),
  variants: column(z.array(variant).min(1), 'Each wording in quotation marks.', [
    {
      article: 'bridge-to-close',
      outlet: 'The Morning Post',
      quotation: 'bridge-to-close/the-old-bridge-is-not-safe',
      exact: ['The old bridge is not safe,'],
      parts: [{ start: 52, end: 79, startCodePoint: 52, endCodePoint: 79 }],
      href: 'articles/bridge-to-close.html#q-the-old-bridge-is-not-safe',
    },
  ]),
  narrated: column(z.array(citeSchema), 'The same utterance in a reporter’s own words.', []),
  alignment: column(
    z.array(place),
    'All wordings aligned together, in places one after the other: what a variant prints in them, joined, is a blank and its words. Of a dozen wordings at most.',
    [
      {
        differ: 'nothing',
        moved: null,
        readings: [{ variants: [0], words: ' The old bridge is not safe,' }],
      },
    ],
  ),
  separate: flag('Whether the wordings may be of several utterances, which are compared.', false),
  href: href('Link to the statement.', 'statements/the-old-bridge-is-not-safe.html'),
});
/** One utterance as printed by one or more outlets. */
export type StatementRow = z.infer<typeof statementSchema>;

export const factSchema = z.strictObject({
  event: words('Id of the event that several articles report.', 'council-2031-05-04'),
  eventTitle: words('What the site calls the event.', 'The council meeting of 4 May 2031'),
  eventDate: words('Its date.', '2031-05-04'),
  fact: words('Names the fact within the event.', 'cracks'),
  label: words('The fact, in a few words.', 'Cracks counted'),
  article: words('Id of the article.', 'bridge-to-close'),
  outlet: maybe('Who published it; empty where that is not known.', 'The Morning Post'),
  inReport: flag('Whether the article has the fact. Where it is false the cells below are empty.', true),
  elsewhere: flag('Whether the article reports another occasion.', false),
  certainty: column(certaintySchema.nullable(), 'As in the figures.', 'said'),
  number: maybe('The number as printed, where there is one.', '12'),
  scope: maybe('What it is said of and for when. Ours.', 'on the old bridge'),
  by: maybe('Who says it there, and how. Ours.', 'Ann Lee, quoted'),
  differs: column(
    z.boolean().nullable(),
    'Whether no other report of the event has the same number, certainty and scope, though one has the fact.',
    true,
  ),
  exact: maybe('The words it rests on.', 'She counted 12 cracks'),
  start: column(z.int().nonnegative().nullable(), 'Where they start, in UTF-16 units.', 98),
  end: column(z.int().nonnegative().nullable(), 'Where they end, in UTF-16 units.', 119),
  startCodePoint: column(z.int().nonnegative().nullable(), 'Where they start, in Unicode code points.', 98),
  endCodePoint: column(z.int().nonnegative().nullable(), 'Where they end, in Unicode code points.', 119),
  href: href(
    'Link to the words, or to the comparison where the report does not have them.',
    'articles/bridge-to-close.html#s-98-119',
  ),
});
/** One fact of an event as one report prints it, or does not. */
export type FactRow = z.infer<typeof factSchema>;
