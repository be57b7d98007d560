/** `content/sources/<seed stem>.yaml`: what a seed does not say or says wrongly, and what its extraction got wrong. */
import { z } from 'astro/zod';
import { listOf, say, text } from '../say.ts';
import { archivedSchema, knownAddress, knownDate, knownText, textShownSchema } from './article.ts';
import { selectorSchema } from './cite.ts';

const reason = text('Why; readers see it.', 'The paragraph before names him.');

/** The whole block in which the words stand gets another role. */
const blockOverrideSchema = z.strictObject({
  block: say(selectorSchema, 'Words of a block, which gets another role.'),
  role: say(
    z.enum([
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
    'What the block is.',
    'left-out',
  ),
  reason,
});

/** The quotation in which the words stand gets another speaker, kind or topics, or is none. */
const quotationOverrideSchema = z
  .strictObject({
    quotation: say(selectorSchema, 'Words of a quotation, which gets another speaker, kind or topics.'),
    speaker: say(
      z.string().min(1).nullable().optional(),
      'Who says it; `null` where it is not known.',
      'Ruben Hale',
    ),
    kind: say(z.enum(['direct', 'partial', 'not a quotation']).optional(), 'What it is.', 'direct'),
    topics: listOf(z.string().min(1), 'Ids of all topics of the quotation.', '[bridges]').optional(),
    reason,
  })
  .refine((one) => [one.speaker, one.kind, one.topics].some((set) => set !== undefined), {
    error: 'an override of a quotation sets its speaker, its kind or its topics',
  });

/** The reported speech in which the words stand gets another speaker or polarity, or is none. */
const reportedOverrideSchema = z
  .strictObject({
    reported: say(selectorSchema, 'Words of reported speech, which gets another speaker, or is none.'),
    speaker: say(
      z.string().min(1).nullable().optional(),
      'Who is reported to have said it; `null` where it is not known.',
      'Ruben Hale',
    ),
    polarity: say(
      z.enum(['asserted', 'denied', 'asked', 'not reported']).optional(),
      'Whether it was said, denied or asked; `not reported` where the words are the outlet’s own.',
      'denied',
    ),
    reason,
  })
  .refine((one) => one.speaker !== undefined || one.polarity !== undefined, {
    error: 'an override of reported speech sets its speaker or its polarity',
  });

/** A topic is given to the article, or taken away. */
const topicOverrideSchema = z.strictObject({
  topic: text('Id of a topic, which the article gets or loses.', 'bridges'),
  set: say(z.enum(['add', 'remove']), 'Whether the article gets it or loses it.', 'add'),
  reason,
});

export const sourceSchema = z.strictObject({
  slug: say(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a slug is lower-case words joined by hyphens' })
      .optional(),
    'The address of the page. Without it, the first words of the headline are taken.',
    'bridge-to-close',
  ),
  publisher: say(knownText('Marl Messenger').optional(), 'The outlet.'),
  headline: say(knownText('Bridge to close').optional(), 'The headline.'),
  author: say(knownText('Ada Fenn').optional(), 'Who wrote it.'),
  published: say(
    knownDate("'2031-05-12'").optional(),
    'The date of publication: YYYY, YYYY-MM or YYYY-MM-DD.',
  ),
  url: say(knownAddress('https://example.org/bridge').optional(), 'The address of the original.'),
  archived: say(archivedSchema.optional(), 'A copy of the original that an archive keeps.'),
  text: textShownSchema.optional(),
  overrides: listOf(
    z.union([quotationOverrideSchema, reportedOverrideSchema, blockOverrideSchema, topicOverrideSchema]),
    'What was read wrongly, by the words it stands on.',
  ).optional(),
});
/** One source file. */
export type Source = z.infer<typeof sourceSchema>;
export type BlockOverride = z.infer<typeof blockOverrideSchema>;
export type QuotationOverride = z.infer<typeof quotationOverrideSchema>;
export type ReportedOverride = z.infer<typeof reportedOverrideSchema>;
export type TopicOverride = z.infer<typeof topicOverrideSchema>;
