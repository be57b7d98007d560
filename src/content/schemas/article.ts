/** The front matter of `content/articles/*.mdx`: written by the extractor's half, read by the site's half. */
import { z } from 'astro/zod';
import { say, text } from '../say.ts';
import { webAddressSchema } from './cite.ts';
import { dateSchema } from './date.ts';

/** `[start, end)` in UTF-16 units of the seed, as two numbers. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();

/** Where a value comes from. */
export const basisSchema = z.enum(['printed', 'inferred', 'found elsewhere', 'unknown']);

/** How surely a value that is not printed is known. */
export const confidenceSchema = z.enum(['high', 'medium-high', 'medium', 'low']);

/** How much of the text is shown. */
export const textShownSchema = say(
  z.enum(['full', 'quotations']),
  '`quotations` shows only sentences that hold a quotation, a figure or cited words.',
  'full',
);

/** A value about an article, such as `example`, with what it rests on; `null` goes with basis `unknown` and no other. */
const knownOf = (value: z.ZodType<string>, example: string) =>
  z
    .strictObject({
      value: say(value.nullable(), 'The value; `null` where it is not known.', example),
      basis: say(basisSchema, 'Where it comes from.', 'found elsewhere'),
      evidence: text(
        'What it rests on, or why it is not known; one plain sentence.',
        'The same text stands at the address below.',
      ).optional(),
      confidence: say(
        confidenceSchema.optional(),
        'How surely it is known, where it is not printed.',
        'high',
      ),
      at: say(spanSchema.optional(), 'Where the seed prints it; found by the program.'),
    })
    .refine((known) => (known.value === null) === (known.basis === 'unknown'), {
      error: 'a value is null exactly where its basis is "unknown"',
    })
    .refine((known) => known.basis === 'printed' || known.evidence !== undefined, {
      error: 'a value that the seed does not print needs its evidence',
    });

export const knownText = (example: string) => knownOf(z.string().min(1), example);
/** A date about an article. */
export const knownDate = (example: string) => knownOf(dateSchema, example);
/** An address about an article. */
export const knownAddress = (example: string) => knownOf(webAddressSchema, example);
/** A copy of the original that an archive keeps. Whoever opens it sees both, so that they need no other evidence. */
export const archivedSchema = z.strictObject({
  url: say(webAddressSchema, 'The address of the copy.', 'https://archive.example/2031/bridge'),
  captured: say(
    z.iso.date({ error: 'a day of the calendar, as YYYY-MM-DD' }),
    'The day on which the archive captured it, as it says there: YYYY-MM-DD.',
    "'2031-05-14'",
  ),
});
export type Archived = z.infer<typeof archivedSchema>;
export type Known = z.infer<ReturnType<typeof knownText>>;

/** A quotation in the front matter; see `Quotation` in src/model.ts for what each field means. */
const articleQuotationSchema = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u),
  parts: z.array(spanSchema).min(1),
  exact: z.array(z.string().min(1)).min(1),
  kind: z.enum(['direct', 'partial']),
  speaker: z.string().min(1).nullable(),
  mention: z.string().nullable(),
  mentionAt: spanSchema.nullable(),
  cue: z.string().nullable(),
  cueAt: spanSchema.nullable(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  topics: z.array(z.string()),
  statement: z.string().nullable(),
  setByEditor: z.string().optional(),
});
export type ArticleQuotation = z.infer<typeof articleQuotationSchema>;

/** An indirect quotation in the front matter; see `IndirectQuotation` in src/model.ts for what each field means. */
const articleIndirectSchema = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u),
  parts: z.array(spanSchema).min(1),
  exact: z.array(z.string().min(1)).min(1),
  speaker: z.string().min(1).nullable(),
  mention: z.string().nullable(),
  cue: z.string().nullable(),
  polarity: z.enum(['asserted', 'denied', 'asked']),
  quoted: z.array(z.string()),
  topics: z.array(z.string()),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  setByEditor: z.string().optional(),
});
export type ArticleIndirect = z.infer<typeof articleIndirectSchema>;

const articleTopicSchema = z.strictObject({
  id: z.string(),
  because: z.array(z.string()),
  setByEditor: z.string().optional(),
});

/** What the extractor says about a seed that an editor should look at. */
const articleMessageSchema = z.strictObject({
  line: z.int(),
  column: z.int(),
  rule: z.string(),
  reason: z.string(),
  hint: z.string().optional(),
  severity: z.enum(['error', 'warning', 'info']),
});

export const articleFrontSchema = z.strictObject({
  /** Rises when a reader of these files must change. */
  format: z.literal(1),
  /** File stem of the seed. */
  seed: z.string().min(1),
  /** SHA-256 of the seed file's bytes, lower-case hexadecimal. */
  seedSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** File name of the page, without ending. */
  slug: z.string().min(1),
  headline: knownText(''),
  publisher: knownText(''),
  author: knownText(''),
  published: knownDate(''),
  /** Address of the original article. */
  url: knownAddress(''),
  archived: archivedSchema.optional(),
  text: textShownSchema,
  topics: z.array(articleTopicSchema),
  quotations: z.array(articleQuotationSchema),
  /** What the outlet gives in its own words as said. */
  indirect: z.array(articleIndirectSchema).default([]),
  messages: z.array(articleMessageSchema),
});
/** The front matter of one article page. */
export type ArticleFront = z.infer<typeof articleFrontSchema>;
