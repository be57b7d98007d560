/** The editorial data files of `content/`: each fact carries the words it rests on. */
import { z } from 'astro/zod';
import { listOf, say, text } from '../say.ts';
import { confidenceSchema } from './article.ts';
import { citeSchema, idOf, idSchema, selectorSchema, sourceLinkSchema } from './cite.ts';
import { dateSchema } from './date.ts';

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

const certainty = say(
  certaintySchema,
  'Whether the outlet states it, somebody says it, or it is alleged or denied.',
  'said',
);
const topics = listOf(idSchema, 'Ids of topics.', '[bridges]');
const someText = z.string().min(1);
const place = say(someText.nullable(), 'Where.', 'Lower Marl');
const restsOn = listOf(citeSchema, 'The words that it rests on.').min(1);
const allegation = (about: string) => say(z.boolean().optional(), about, 'false');

/** The time that a figure covers. An end that the words do not give is absent: never guessed. */
export const periodSchema = z
  .strictObject({
    printed: text('The words that give the period; left out where none do.', 'a day').optional(),
    start: say(dateSchema.optional(), 'YYYY, YYYY-MM or YYYY-MM-DD.', "'2031'"),
    end: say(dateSchema.optional(), 'The same forms; not before the start.', "'2031'"),
    inferred: text('Where a date was worked out, from what.', '“this year” in a report of 2031').optional(),
  })
  .refine(({ start, end }) => start === undefined || end === undefined || end >= start.slice(0, end.length), {
    error: 'an end that is not before the start',
    path: ['end'],
  });

export const figureSchema = z.strictObject({
  id: idOf('cars-a-day'),
  label: text('What is counted, as a short label for lists.', 'Cars a day'),
  value: say(
    z.number().nullable(),
    'The number, or `null` where only a word was given. Shares are between 0 and 1.',
    '400',
  ),
  printed: text('The number as printed, with its qualifier.', 'about 400'),
  qualifier: say(
    qualifierSchema,
    'How it is qualified. `vague` is a word without a number, `multiple` a ratio without a base.',
    'about',
  ),
  unit: text('What one of them is.', 'cars'),
  population: say(
    someText.nullable(),
    'Who or what is counted, with its limits.',
    'cars that cross the bridge',
  ),
  place,
  period: say(
    periodSchema.nullable(),
    'The time that it covers. An end that the words do not give is left out.',
  ),
  asOf: say(
    dateSchema.nullable(),
    'The date for which it is true, or at which the count had been reached.',
    "'2031-05-12'",
  ),
  asOfBasis: say(z.enum(['printed', 'inferred']).optional(), 'Where that date comes from.', 'printed'),
  speaker: say(
    someText.nullable(),
    'Who says it, named as in the article; `null` where the outlet says it.',
    'Ruben Hale',
  ),
  speakerReason: text(
    'Why he or she says it, where it stands in no quotation and no reported speech of theirs.',
    'The sentence before names him.',
  ).optional(),
  certainty,
  topics,
  allegation: allegation('An allegation about a living person: kept out of titles and cards.'),
  caveat: text(
    'What is not given, or must not be read into it. One plain sentence of ours.',
    'The count is of one week.',
  ).optional(),
  cites: restsOn,
});
/** A number as claimed. */
export type Figure = z.infer<typeof figureSchema>;

const waivedSchema = z.strictObject({
  ...citeSchema.shape,
  reason: text('Why the number is no figure.', 'A house number.'),
});
/** A number in a body that is no figure, and why. */
export type WaivedNumber = z.infer<typeof waivedSchema>;

export const figuresFileSchema = z.strictObject({
  figures: listOf(figureSchema, 'One entry a number.'),
  waived: listOf(waivedSchema, 'Numbers in articles that are no figures.').optional(),
});

export const statementSchema = z.strictObject({
  id: idOf('nobody-will-have-to-swim'),
  title: text('What was said, for lists.', 'Nobody will have to swim'),
  variants: listOf(citeSchema, 'The quotations, by their words; one an outlet at the least.').min(1),
  narrated: listOf(citeSchema, 'The same in a reporter’s own words, without marks.').optional(),
  absent: listOf(
    z.string(),
    'Slugs of reports of the same event that do not print it.',
    '[ferry-to-run]',
  ).optional(),
  note: text(
    'One neutral line on what the difference changes.',
    'One report leaves the condition out.',
  ).optional(),
  topics,
  separate: say(
    z.boolean().optional(),
    'The wordings may be of several utterances: they are compared, and not called one.',
    'true',
  ),
});
/** What an editor adds to a statement that the extractor linked, or links by hand. */
export type StatementEntry = z.infer<typeof statementSchema>;

export const personSchema = z.strictObject({
  id: idOf('ruben-hale'),
  name: text('The name, as the articles print it.', 'Ruben Hale'),
  aliases: listOf(
    someText,
    'Other names by which articles print the same person: what is said under them is theirs.',
    '[Hale]',
  ).optional(),
  roles: listOf(citeSchema, 'The words that say what he or she is.').optional(),
  note: text('One plain sentence of ours.', 'The reports give two titles.').optional(),
});
export type PersonEntry = z.infer<typeof personSchema>;

export const peopleFileSchema = z.strictObject({
  people: listOf(personSchema, 'One entry a person or body.').optional(),
  'not-a-person': listOf(
    someText,
    'Names that were taken for a speaker’s and are nobody’s: who says these words is then unknown.',
    '[Marl, Ultimately]',
  ).optional(),
});

export const noteSchema = z.strictObject({
  on: say(selectorSchema, 'The words of the article that it is about.'),
  note: text('What is to be said of them.', 'Only the headline gives the length.'),
  motivation: say(
    z.enum(['commenting', 'clarifying', 'correcting']).optional(),
    'What it does.',
    'clarifying',
  ),
  allegation: allegation('The words hold an allegation about a living person; the note says when.'),
});
/** An editor's annotation on words of one article. */
export type Note = z.infer<typeof noteSchema>;

/**
 * How one report prints one fact of an event. Two cells of one number, certainty and scope say the same; one whose
 * like no other report prints is shown as differing.
 */
const cellSchema = z.strictObject({
  ...citeSchema.shape,
  certainty,
  number: text('The number as printed, where there is one.', 'about 400').optional(),
  scope: text('What it is said of and for when, in our words.', 'in June').optional(),
  by: text('Who says it there, and how, in our words.', 'Ruben Hale, quoted').optional(),
});

const factSchema = z.strictObject({
  id: idOf('length'),
  label: text('What the fact is.', 'How long it is closed'),
  topic: say(
    idSchema.optional(),
    'Id of the topic that it belongs to, for the order and colour of the table.',
    'bridges',
  ),
  cells: listOf(cellSchema, 'How each report prints it.'),
  elsewhere: listOf(cellSchema, 'The same fact in reports of something else.').optional(),
  note: text('One plain sentence of ours.', 'Only one report gives the length.').optional(),
});

export const eventSchema = z.strictObject({
  id: say(idSchema, 'The name of the file.', 'example'),
  title: text('What it was.', 'The closing of the bridge'),
  summary: text('One or two sentences.', 'Two reports tell of the closing.'),
  date: say(dateSchema, 'YYYY, YYYY-MM or YYYY-MM-DD.', "'2031-06'"),
  dateBasis: say(
    z.enum(['printed', 'inferred']).optional(),
    'Whether a report prints the date; else it is inferred.',
    'inferred',
  ),
  dateEvidence: text('What the date rests on.', 'Both reports say “in June”.'),
  place,
  people: listOf(z.string(), 'Ids of `content/people.yaml`.', '[ruben-hale]'),
  articles: listOf(z.string(), 'Slugs of the reports.', '[bridge-to-close]').min(1),
  worksheet: say(
    z.array(idSchema).min(1).max(9).optional(),
    'Ids of the facts on the worksheet, which is one sheet of paper; else those that most reports print.',
    '[length]',
  ),
  facts: listOf(factSchema, 'What the reports print of it.'),
});
export type EventEntry = z.infer<typeof eventSchema>;

const evidenceSchema = z
  .strictObject({
    text: text('What is seen there, in our words.', 'The report says “in June”.'),
    cites: listOf(citeSchema, 'Words of articles.').min(1).optional(),
    source: say(sourceLinkSchema.optional(), 'A public page, where it does not stand in the articles.'),
  })
  .refine(({ cites, source }) => cites !== undefined || source !== undefined, {
    error: 'evidence names words of articles under `cites`, or a public page under `source`',
  });

export const inferenceSchema = z.strictObject({
  id: idOf('day-of-the-closing'),
  title: text('What it is about.', 'The day of the closing'),
  claim: text('What was worked out; one sentence of ours.', 'The bridge was closed in June 2031.'),
  confidence: say(confidenceSchema, 'How surely.', 'medium'),
  evidence: listOf(evidenceSchema, 'What it rests on: words of articles, or a public page.').min(1),
  open: text('What speaks against it, or what it leaves open.', 'The year is that of the report.').optional(),
  dates: listOf(z.string(), 'Slugs of articles whose date rests on it.', '[bridge-to-close]').optional(),
  events: listOf(idSchema, 'Ids of events that rest on it.', '[closure]').optional(),
});
/** Something worked out that no report prints: the claim, what it rests on, how surely, and where it is used. */
export type InferenceEntry = z.infer<typeof inferenceSchema>;

export const glossaryTermSchema = z.strictObject({
  id: idOf('ferry'),
  term: text('The term.', 'Ferry'),
  definition: text('What it means, in our words.', 'A boat that crosses at fixed times.'),
  source: say(sourceLinkSchema, 'The public source of the definition.'),
  cites: listOf(citeSchema, 'Where articles print it.').optional(),
});
/** A term of the articles, defined in our words from a public source. */
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

export const pairSchema = z.strictObject({
  id: idOf('claim-and-answer'),
  when: listOf(citeSchema, 'Where a page of ours prints or cites one of these …').min(1),
  with: listOf(citeSchema, '… it prints or cites one of these too.').min(1),
  reason: text('Why.', 'The claim was answered in the same report.'),
});
/** Words that may not stand on a page of ours without others, such as a claim and what was said of its proof. */
export type Pair = z.infer<typeof pairSchema>;
