import { z } from 'astro/zod';
import { basisSchema, confidenceSchema } from '../../model.ts';
import { column, count, href, list, maybe, sha256, words } from './column.ts';
import { citeSchema, spanSchema } from './place.ts';
import { quotationSchema } from './quotation.ts';

const known = z.strictObject({
  value: maybe(),
  basis: basisSchema,
  evidence: maybe(),
  confidence: confidenceSchema.nullable(),
  at: column(spanSchema.nullable(), 'Where the seed prints it.', null),
});

/** `articles/<slug>.json`: all that is known about one article. */
export const articleFileSchema = z.strictObject({
  $schema: words(),
  version: words(),
  licence: z.strictObject({ data: words(), url: words(), words: words() }),
  id: words(),
  title: words(),
  headline: known,
  publisher: known,
  author: known,
  published: known,
  url: known,
  archived: column(
    z.strictObject({ url: words(), captured: words() }).nullable(),
    'A copy of the original that an archive keeps, and the day on which it was captured.',
    null,
  ),
  seed: words(),
  seedSha256: sha256(),
  textShown: z.enum(['full', 'quotations']),
  topics: z.array(
    z.strictObject({
      id: words(),
      because: list('The words that gave it; none where an editor did.', ['bridge']),
      setByEditor: maybe(),
    }),
  ),
  characters: z.strictObject({
    utf16: count('Length of the seed’s text in UTF-16 units.', 130),
    codePoints: count('Its length in Unicode code points.', 130),
  }),
  blocks: column(
    z.array(z.strictObject({ role: words(), rule: words(), setByEditor: z.boolean(), ...spanSchema.shape })),
    'What each run of the seed is, and the rule that decided. The blocks tile the seed: none of it is dropped.',
    [],
  ),
  quotations: z.array(quotationSchema),
  figures: list('Ids of the figures that rest on it.', ['cracks-at-least-12']),
  statements: list('Ids of the statements of which it prints a wording.', ['the-old-bridge-is-not-safe']),
  notes: z.array(z.strictObject({ ...citeSchema.shape, note: words(), motivation: words() })),
  href: href(),
});
/** The file of one article. */
export type ArticleFile = z.infer<typeof articleFileSchema>;
