/** The editorial data files of `content/`: each fact carries the words it rests on. */
import { z } from 'astro/zod';
import { confidenceSchema, webAddressSchema } from './article.ts';
import { dateSchema } from './date.ts';
import { selectorSchema } from './source.ts';

/** Lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id is lower-case words joined by hyphens' });

/** Words of one article, by its slug. They must stand there exactly once (prefix and suffix included). */
export const citeSchema = selectorSchema.extend({ article: z.string().min(1) });
export type Cite = z.infer<typeof citeSchema>;

/** A public page that can be looked up. */
export const sourceLinkSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: webAddressSchema,
});

/** How a number is qualified in print. `vague` is a word without a number; `multiple` a ratio without a base. */
export const qualifierSchema = z.enum([
  'exact',
  'at-least',
  'more-than',
  'at-most',
  'almost',
  'about',
  'minimum',
  'multiple',
  'vague',
]);
export type Qualifier = z.infer<typeof qualifierSchema>;

/** Whether the outlet states it, a named person says it, or it is alleged or denied. */
export const certaintySchema = z.enum(['stated', 'said', 'alleged', 'denied']);
export type Certainty = z.infer<typeof certaintySchema>;

/** The time that a figure covers. An end that the words do not give is absent: never guessed. */
export const periodSchema = z
  .strictObject({
    /** The words that give the period, as printed; absent where none do. */
    printed: z.string().min(1).optional(),
    start: dateSchema.optional(),
    end: dateSchema.optional(),
    /** Where a date of the period was worked out, from what. */
    inferred: z.string().min(1).optional(),
  })
  .refine(({ start, end }) => start === undefined || end === undefined || end >= start.slice(0, end.length), {
    error: 'an end that is not before the start',
    path: ['end'],
  });

export const figureSchema = z.strictObject({
  id: idSchema,
  /** What is counted, as a short label for lists. */
  label: z.string().min(1),
  /** A number, or `null` where only a word was given. Shares are between 0 and 1. */
  value: z.number().nullable(),
  /** The number as a reader sees it, with its qualifier, as printed: “at least 10”. */
  printed: z.string().min(1),
  qualifier: qualifierSchema,
  /** `people`, `plots`, `investigations`, `share of casework` … */
  unit: z.string().min(1),
  /** Who or what is counted, with its limits. */
  population: z.string().min(1).nullable(),
  place: z.string().min(1).nullable(),
  period: periodSchema.nullable(),
  /** The date for which a stock is true, or at which a count had been reached. */
  asOf: dateSchema.nullable(),
  asOfBasis: z.enum(['printed', 'inferred']).optional(),
  /** Name as in people, or `null` where it stands in the outlet's own words. */
  speaker: z.string().min(1).nullable(),
  certainty: certaintySchema,
  topics: z.array(idSchema),
  /** An allegation about a living person: kept out of titles, cards and search titles. */
  allegation: z.boolean().optional(),
  /** What is not given, or must not be read into it; one plain sentence of ours. */
  caveat: z.string().min(1).optional(),
  cites: z.array(citeSchema).min(1),
});
/** A number as claimed. */
export type Figure = z.infer<typeof figureSchema>;

/** A number in a body that is no figure, and why. */
export const waivedNumberSchema = citeSchema.extend({ reason: z.string().min(1) });
export type WaivedNumber = z.infer<typeof waivedNumberSchema>;

export const figuresFileSchema = z.strictObject({
  figures: z.array(figureSchema),
  waived: z.array(waivedNumberSchema).optional(),
});

/** What an editor adds to a statement that the extractor linked, or links by hand. */
export const statementSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** The quotations, by their words; one an outlet at the least. */
  variants: z.array(citeSchema).min(1),
  /** The same utterance in a reporter's own words, without marks. */
  narrated: z.array(citeSchema).optional(),
  /** Slugs of reports of the same event that do not print it. */
  absent: z.array(z.string()).optional(),
  /** One neutral line on what the difference changes. */
  note: z.string().min(1).optional(),
  topics: z.array(idSchema),
  /** The wordings may be of several utterances: they are compared, and not called one statement. */
  separate: z.boolean().optional(),
});
export type StatementEntry = z.infer<typeof statementSchema>;

export const personSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  /** Roles as printed. */
  roles: z.array(citeSchema),
  note: z.string().min(1).optional(),
});
export type PersonEntry = z.infer<typeof personSchema>;

/** An editor's annotation on words of one article. */
export const noteSchema = z.strictObject({
  on: selectorSchema,
  note: z.string().min(1),
  motivation: z.enum(['commenting', 'clarifying', 'correcting']).optional(),
  /** The words hold an allegation about a living person: the note says when it was reported. */
  allegation: z.boolean().optional(),
});
export type Note = z.infer<typeof noteSchema>;

/** How one report prints one fact of an event. */
export const factCellSchema = citeSchema.extend({
  certainty: certaintySchema,
  /** The number as printed, where there is one. */
  number: z.string().min(1).optional(),
  /**
   * What it is said of and for when, in our words: “of all eight plots”, “in the UK”. Two cells of one number,
   * certainty and scope say the same; one whose like no other report prints is shown as differing.
   */
  scope: z.string().min(1).optional(),
  /** Who says it there, and how, in our words: “Matt Jukes, quoted”. */
  by: z.string().min(1).optional(),
});

export const eventSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  summary: z.string().min(1),
  date: dateSchema,
  dateEvidence: z.string().min(1),
  /** `inferred` unless a report prints the day of the event. */
  dateBasis: z.enum(['printed', 'inferred']).optional(),
  place: z.string().min(1).nullable(),
  people: z.array(z.string()),
  articles: z.array(z.string()).min(1),
  /** Ids of the facts on the worksheet, which has one sheet of paper; else those that most reports print. */
  worksheet: z.array(idSchema).min(1).max(9).optional(),
  facts: z.array(
    z.strictObject({
      id: idSchema,
      label: z.string().min(1),
      /** The topic that the fact belongs to, for the order and colour of the table. */
      topic: idSchema.optional(),
      cells: z.array(factCellSchema),
      /** The same fact in reports of something else. */
      elsewhere: z.array(factCellSchema).optional(),
      note: z.string().min(1).optional(),
    }),
  ),
});
export type EventEntry = z.infer<typeof eventSchema>;

/** Something worked out that no report prints: the claim, what it rests on, how surely, and where it is used. */
export const inferenceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** One sentence of ours. */
  claim: z.string().min(1),
  confidence: confidenceSchema,
  evidence: z
    .array(
      z
        .strictObject({
          /** What is seen there, in our words. */
          text: z.string().min(1),
          cites: z.array(citeSchema).min(1).optional(),
          /** A public page, where it does not stand in the articles. */
          source: sourceLinkSchema.optional(),
        })
        .refine(({ cites, source }) => cites !== undefined || source !== undefined, {
          error: 'evidence names words of articles under `cites`, or a public page under `source`',
        }),
    )
    .min(1),
  /** What speaks against it, or what it leaves open. */
  open: z.string().min(1).optional(),
  /** Slugs of articles whose date rests on it. */
  dates: z.array(z.string()).optional(),
  /** Ids of events that rest on it. */
  events: z.array(idSchema).optional(),
});
export type InferenceEntry = z.infer<typeof inferenceSchema>;

/** A term of the articles, defined in our words from a public source. */
export const glossaryTermSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(1),
  definition: z.string().min(1),
  source: sourceLinkSchema,
  /** Where articles print it. */
  cites: z.array(citeSchema).optional(),
});
/** One entry of the glossary. */
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** Words that may not stand on a page of ours without others, such as a claim and what was said of its proof. */
export const pairSchema = z.strictObject({
  id: idSchema,
  /** Where a page prints or cites one of these … */
  when: z.array(citeSchema).min(1),
  /** … it prints or cites one of these too. */
  with: z.array(citeSchema).min(1),
  reason: z.string().min(1),
});
export type Pair = z.infer<typeof pairSchema>;
