/** Every kind of file of `content/` that people write: where it lies, and what it may hold. */
import { z } from 'astro/zod';
import { say } from './say.ts';
import {
  eventSchema,
  figuresFileSchema,
  glossaryTermSchema,
  inferenceSchema,
  noteSchema,
  pairSchema,
  peopleFileSchema,
  statementSchema,
} from './schemas/facts.ts';
import {
  correctionSchema,
  helplineSchema,
  pageSchema,
  redirectSchema,
  siteSchema,
  topicSchema,
} from './schemas/site.ts';
import { sourceSchema } from './schemas/source.ts';

/** A kind of file in `content/`. */
export interface ContentFile<S extends z.ZodType = z.ZodType> {
  /** Its path in `content/`; the name of a file in a folder is that of what it describes. */
  readonly path: string;
  readonly about: string;
  readonly schema: S;
}

const file = <S extends z.ZodType>(path: string, about: string, schema: S): ContentFile<S> => ({
  path,
  about,
  schema,
});

/** A file that is a list under one key. */
const list = <K extends string, S extends z.ZodType>(key: K, entry: S, about: string) =>
  z.strictObject({ [key]: say(z.array(entry), about) } as Record<K, z.ZodArray<S>>);

/** The kinds by short names. */
export const contentFiles = {
  site: file('site.yaml', 'What the site says of itself.', siteSchema),
  source: file(
    'sources/NAME.yaml',
    'What the article `seeds/NAME.txt` does not say or says wrongly, and what was read wrongly in it.',
    sourceSchema,
  ),
  topic: file('topics/ID.mdx', 'A topic: these keys between two lines of `---`, then prose.', topicSchema),
  figures: file(
    'figures.yaml',
    'Numbers as claimed, each with the words that it rests on.',
    figuresFileSchema,
  ),
  statements: file(
    'statements.yaml',
    'What was said once and printed by several outlets; the program finds most by itself.',
    list('statements', statementSchema, 'One entry a statement.'),
  ),
  people: file(
    'people.yaml',
    'People who get a page of their own, all names by which articles print them, and names that are nobody’s.',
    peopleFileSchema,
  ),
  event: file('events/ID.yaml', 'An event that several articles report, fact by fact.', eventSchema),
  notes: file(
    'notes/NAME.yaml',
    'Notes beside the words of the article `seeds/NAME.txt`.',
    list('notes', noteSchema, 'One entry a note.'),
  ),
  inferences: file(
    'inferences.yaml',
    'What was worked out and no report prints, with what it rests on.',
    list('inferences', inferenceSchema, 'One entry an inference.'),
  ),
  glossary: file(
    'glossary.yaml',
    'Terms, defined in our words from a public source.',
    list('terms', glossaryTermSchema, 'One entry a term.'),
  ),
  pairings: file(
    'pairings.yaml',
    'Words that must not stand on a page of ours without others.',
    list('pairs', pairSchema, 'One entry a pair.'),
  ),
  helplines: file(
    'helplines.yaml',
    'Help lines, with the day on which they were checked.',
    list('helplines', helplineSchema, 'One entry a line.'),
  ),
  corrections: file(
    'corrections.yaml',
    'What was published wrongly, and is right now.',
    list('corrections', correctionSchema, 'One entry a correction.'),
  ),
  redirects: file(
    'redirects.yaml',
    'Where published addresses went.',
    z.strictObject({ redirects: say(z.array(redirectSchema).nullable(), 'One entry an address.') }),
  ),
  page: file(
    'pages/ID.mdx',
    'A page of the site: these keys between two lines of `---`, then prose.',
    pageSchema,
  ),
} as const;

/** The path of a file of `content/` as messages name it. */
export const pathOf = (name: keyof typeof contentFiles): string => `content/${contentFiles[name].path}`;
