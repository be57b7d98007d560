/** `content/sources/<seed stem>.yaml`: what a seed does not say or says wrongly, and what its extraction got wrong. */
import { z } from 'astro/zod';
import { knownAddressSchema, knownDateSchema, knownSchema } from './article.ts';

/** Words by which a place is found; `prefix` and `suffix` only to tell repeats apart. */
export const selectorSchema = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
});

/** The whole block in which the words stand gets another role. */
export const blockOverrideSchema = z.strictObject({
  block: selectorSchema,
  role: z.enum([
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'date',
    'crosshead',
    'paragraph',
    'caption',
    'credit',
    'left-out',
  ]),
  reason: z.string().min(1),
});

/** The quotation in which the words stand gets another speaker, kind or topics, or is none. */
export const quotationOverrideSchema = z
  .strictObject({
    quotation: selectorSchema,
    speaker: z.string().min(1).nullable().optional(),
    kind: z.enum(['direct', 'partial', 'not a quotation']).optional(),
    /** Ids of topics, in place of those that were read. */
    topics: z.array(z.string().min(1)).optional(),
    reason: z.string().min(1),
  })
  .refine((one) => [one.speaker, one.kind, one.topics].some((set) => set !== undefined), {
    error: 'an override of a quotation sets its speaker, its kind or its topics',
  });

/** A topic is given to the article, or taken away. */
export const topicOverrideSchema = z.strictObject({
  topic: z.string().min(1),
  set: z.enum(['add', 'remove']),
  reason: z.string().min(1),
});

export const sourceSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a slug is lower-case words joined by hyphens' })
    .optional(),
  publisher: knownSchema.optional(),
  headline: knownSchema.optional(),
  author: knownSchema.optional(),
  published: knownDateSchema.optional(),
  url: knownAddressSchema.optional(),
  text: z.enum(['full', 'quotations']).optional(),
  overrides: z.array(z.union([blockOverrideSchema, quotationOverrideSchema, topicOverrideSchema])).optional(),
});
/** One source file. */
export type Source = z.infer<typeof sourceSchema>;
export type BlockOverride = z.infer<typeof blockOverrideSchema>;
export type QuotationOverride = z.infer<typeof quotationOverrideSchema>;
export type TopicOverride = z.infer<typeof topicOverrideSchema>;
