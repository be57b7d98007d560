/** The front matter of `content/articles/*.mdx`: written by the extractor's half, read by the site's half. */
import { z } from 'astro/zod';
import { dateSchema } from './date.ts';

/** `[start, end)` in UTF-16 units of the seed, as two numbers. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();

/** Where a value comes from. */
export const basisSchema = z.enum(['printed', 'inferred', 'found elsewhere', 'unknown']);
export type Basis = z.infer<typeof basisSchema>;

/** How surely a value that is not printed is known. */
export const confidenceSchema = z.enum(['high', 'medium-high', 'medium', 'low']);

/** An address that a reader can follow: nothing that would run. */
export const webAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

/** A value about an article, of the form `value`, with what it rests on; `null` goes with basis `unknown` and no other. */
const knownOf = (value: z.ZodType<string>) =>
  z
    .strictObject({
      value: value.nullable(),
      basis: basisSchema,
      /** What the value rests on, or why it is not known; one plain sentence. */
      evidence: z.string().min(1).optional(),
      confidence: confidenceSchema.optional(),
      /** Where the seed prints it. */
      at: spanSchema.optional(),
    })
    .refine((known) => (known.value === null) === (known.basis === 'unknown'), {
      error: 'a value is null exactly where its basis is "unknown"',
    })
    .refine((known) => known.basis === 'printed' || known.evidence !== undefined, {
      error: 'a value that the seed does not print needs its evidence',
    });

export const knownSchema = knownOf(z.string().min(1));
/** A date about an article. */
export const knownDateSchema = knownOf(dateSchema);
/** An address about an article. */
export const knownAddressSchema = knownOf(webAddressSchema);
export type Known = z.infer<typeof knownSchema>;

/** A quotation in the front matter; see `Quotation` in extraction.ts for what each field means. */
export const articleQuotationSchema = z.strictObject({
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

/** An indirect quotation in the front matter; see `IndirectQuotation` in extraction.ts for what each field means. */
export const articleIndirectSchema = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u),
  parts: z.array(spanSchema).min(1),
  exact: z.array(z.string().min(1)).min(1),
  speaker: z.string().min(1).nullable(),
  mention: z.string().nullable(),
  cue: z.string().nullable(),
  polarity: z.enum(['asserted', 'denied', 'asked']),
  quoted: z.array(z.string()),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  setByEditor: z.string().optional(),
});
export type ArticleIndirect = z.infer<typeof articleIndirectSchema>;

export const articleTopicSchema = z.strictObject({
  id: z.string(),
  because: z.array(z.string()),
  setByEditor: z.string().optional(),
});

/** What the extractor says about a seed that an editor should look at. */
export const articleMessageSchema = z.strictObject({
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
  headline: knownSchema,
  publisher: knownSchema,
  author: knownSchema,
  published: knownDateSchema,
  /** Address of the original article. */
  url: knownAddressSchema,
  /** `quotations` shows only the sentences that hold a quotation, a figure or a cited span. */
  text: z.enum(['full', 'quotations']),
  topics: z.array(articleTopicSchema),
  quotations: z.array(articleQuotationSchema),
  /** What the outlet gives in its own words as said. */
  indirect: z.array(articleIndirectSchema).default([]),
  messages: z.array(articleMessageSchema),
});
/** The front matter of one article page. */
export type ArticleFront = z.infer<typeof articleFrontSchema>;
