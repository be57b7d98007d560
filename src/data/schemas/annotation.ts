import { z } from 'astro/zod';
import { column, count, sha256, text, words } from './column.ts';

const relative = z.string().regex(/^\.\.\/[^:]+$/);
/** Motivations of the Web Annotation vocabulary that are used here. */
const motivations = z.enum(['identifying', 'describing', 'linking', 'commenting', 'assessing']);
const purposes = z.enum(['identifying', 'classifying', 'tagging', 'describing', 'commenting', 'assessing']);

const agentSchema = z.strictObject({
  id: z.enum(['#extractor', '#editors']),
  type: z.enum(['Software', 'Organization']),
  name: words(),
});

const bodySchema = z.union([
  z.strictObject({
    type: z.literal('TextualBody'),
    purpose: purposes,
    value: words(),
    format: z.literal('text/plain'),
    language: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('SpecificResource'), purpose: z.literal('linking'), source: relative }),
]);
/** One thing that is said about the words. */
export type AnnotationBody = z.infer<typeof bodySchema>;

const targetSchema = z.strictObject({
  type: z.literal('SpecificResource'),
  source: column(
    z.strictObject({
      id: z.string().regex(/^ni:\/\/\/sha-256;[\w-]{43}$/),
      type: z.literal('Text'),
      format: z.literal('text/plain'),
      label: words(),
      sha256: sha256(),
    }),
    'The seed: named by the SHA-256 of its bytes (RFC 6920), so that its text cannot be another.',
    null,
  ),
  scope: column(relative, 'Where the words stand on the site.', '../articles/bridge-to-close.html#q-a'),
  selector: z.tuple([
    z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: words(),
      prefix: words().optional(),
      suffix: words().optional(),
    }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: count(), end: count() }),
  ]),
});
/** Words of a seed, by what they are and by where they stand (in Unicode code points). */
export type AnnotationTarget = z.infer<typeof targetSchema>;

export const annotationSchema = z.strictObject({
  id: column(z.string().regex(/^#/), 'Names the annotation within the file.', '#figure/cracks-at-least-12'),
  type: z.literal('Annotation'),
  motivation: motivations,
  creator: agentSchema,
  body: z.array(bodySchema),
  target: z.array(targetSchema).min(1),
});
/** @see https://www.w3.org/TR/annotation-model/ */
export type Annotation = z.infer<typeof annotationSchema>;

export const annotationsFileSchema = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.string())]),
  id: z.literal('annotations.jsonld'),
  type: z.literal('AnnotationCollection'),
  label: words(),
  version: words(),
  rights: words(),
  usageInfo: words(),
  creator: z.array(agentSchema),
  total: count(),
  first: z.strictObject({
    id: z.literal('#page-1'),
    type: z.literal('AnnotationPage'),
    partOf: text(),
    startIndex: z.literal(0),
    items: z.array(annotationSchema),
  }),
});
