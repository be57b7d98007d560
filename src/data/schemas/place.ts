import { z } from 'astro/zod';
import { column, count, href, words } from './column.ts';

/** Where words stand in a seed, counted in both units. */
export const spanColumns = {
  start: count('Where the words start in the seed’s text, in UTF-16 units (JavaScript’s).', 52),
  end: count('Where they end; the character at `end` is not part of them.', 79),
  startCodePoint: count('Where they start, in Unicode code points (Python’s).', 52),
  endCodePoint: count('Where they end, in Unicode code points.', 79),
};

export const spanSchema = z.strictObject(spanColumns);
/** A place in a seed without its words. */
export type DataSpan = z.infer<typeof spanSchema>;

/** Words of one article, at their place. */
export const citeSchema = z.strictObject({
  article: words('Id of the article.', 'bridge-to-close'),
  seed: words('Name of the seed, the text file that the article was read from, without ending.', 'a'),
  exact: words('The words, character for character as the seed prints them.', 'At least 12 cracks'),
  ...spanColumns,
  href: href('Link to the words.', 'articles/bridge-to-close.html#s-52-79'),
});
/** Cited words. */
export type DataCite = z.infer<typeof citeSchema>;

export const placeKinds = [
  'quotation',
  'reported',
  'figure',
  'statement',
  'narrated',
  'fact',
  'role',
  'note',
  'topic',
] as const;
/** What rests on the words of a place. */
export type PlaceKind = (typeof placeKinds)[number];

export const placeSchema = z.strictObject({
  kind: column(
    z.enum(placeKinds),
    'What rests on the words: a quotation, reported speech, a figure, a wording of a statement, a statement narrated without marks, a fact of an event, the role of a person, a note, a sentence of a topic’s page.',
    'quotation',
  ),
  item: words(
    '`key` of the quotation or of the reported speech, or `id` of the figure, statement, person or topic; `event/fact` for a fact, `article/number` for a note.',
    'bridge-to-close/the-old-bridge-is-not-safe',
  ),
  part: column(z.int().positive(), 'Number of the place among those of the same kind and item, from 1.', 1),
  article: words('Id of the article.', 'bridge-to-close'),
  seed: words('Name of the seed, without ending.', 'a'),
  exact: words('The words, character for character as the seed prints them.', 'The old bridge is not safe,'),
  prefix: column(
    z.string().nullable(),
    'Up to 32 characters just before, never from another block; for a report of which only quotations are shown, never from another sentence. Empty at the start of a block.',
    'Ann Lee, said: “',
  ),
  suffix: column(
    z.string().nullable(),
    'Up to 32 characters just after, with the same limits.',
    '” She counted 12 cracks.',
  ),
  ...spanColumns,
  href: href('Link to the words.', 'articles/bridge-to-close.html#q-the-old-bridge-is-not-safe'),
});
/** One place in a seed on which something rests. */
export type PlaceRow = z.infer<typeof placeSchema>;
