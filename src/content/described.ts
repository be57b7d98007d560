/** What each key of each file of `content/` means, with an example: for editors, the reference page and the templates. */
import { z } from 'astro/zod';
import {
  type Cite,
  correctionSchema,
  eventSchema,
  type figureSchema,
  figuresFileSchema,
  glossaryTermSchema,
  helplineSchema,
  inferenceSchema,
  type Known,
  noteSchema,
  pageSchema,
  pairSchema,
  personSchema,
  redirectSchema,
  siteSchema,
  sourceSchema,
  statementSchema,
  topicSchema,
} from '../model.ts';

/** What a key means, and how its value is written in YAML (empty where a template has no use for it) or its own keys. */
type Described<V> = V extends readonly (infer E)[]
  ? [E] extends [object]
    ? readonly [about: string, keys: Keys<E>]
    : readonly [about: string, example: string]
  : [V] extends [object]
    ? readonly [about: string, keys: Keys<V>]
    : readonly [about: string, example: string];
/** All keys of a value: the compiler finds one that is not described. */
export type Keys<T> = {
  readonly [K in T extends unknown ? keyof T : never]-?: Described<
    NonNullable<T extends unknown ? T[K & keyof T] : never>
  >;
};
/** The same, as those who print it need it. */
export interface AnyKeys {
  readonly [key: string]: readonly [about: string, example: string | AnyKeys];
}

const cite: Keys<Cite> = {
  article: ['The slug of the article, as in its address.', 'bridge-to-close'],
  exact: [
    'The words, as printed. They stand there exactly once.',
    'The bridge at Lower Marl will close in June',
  ],
  prefix: ['The words just before, only to tell repeats apart.', 'the report says that'],
  suffix: ['The words just after, only to tell repeats apart.', "', the county said'"],
};
const selector = { exact: cite.exact, prefix: cite.prefix, suffix: cite.suffix };
const link = {
  title: ['Its title.', 'A dictionary of boats'],
  publisher: ['Who published it.', 'Example Press'],
  url: ['Its address.', 'https://example.org/ferry'],
} as const;
const aNote = 'One plain sentence of ours.';
const anId = 'Its name in addresses: lower-case words joined by hyphens. It stays.';

function known(value: string): Keys<Known> {
  return {
    value: ['The value; `null` where it is not known.', value],
    basis: ['Where it comes from.', 'found elsewhere'],
    evidence: [
      'What it rests on, or why it is not known; one plain sentence.',
      'The same text stands at the address below.',
    ],
    confidence: ['How surely it is known, where it is not printed.', 'high'],
    at: ['Where the seed prints it; found by the program.', ''],
  };
}

const site: Keys<z.infer<typeof siteSchema>> = {
  title: ['The name of the site.', 'A site of my own'],
  description: ['One sentence under the title.', 'What was said, by whom, and how each outlet printed it.'],
  language: ['The language of the pages and of the dates in them.', 'en-GB'],
  url: [
    'The public address, without a slash at its end; `SITE_URL` overrides it.',
    'https://example.org/my-site',
  ],
  contact: ['Where readers write about an error: a mail address or a page.', 'editor@example.org'],
  topics: ['Ids of topics in their order: the names of the files in `content/topics`.', '[bridges]'],
  text: ['`quotations` shows only sentences that hold a quotation, a figure or cited words.', 'full'],
  numbers: ['`complete`: each number of each article is a figure, or waived with a reason.', 'chosen'],
  featuredStatement: ['The statement that the home page shows word by word.', 'nobody-will-have-to-swim'],
  featuredClaims: ['What the home page says first: ids of claims of topics.', '[bridge-closes]'],
  featuredFigures: ['Figures on the home page.', '[cars-a-day]'],
};

const figure: Keys<z.infer<typeof figureSchema>> = {
  id: [anId, 'cars-a-day'],
  label: ['What is counted, as a short label for lists.', 'Cars a day'],
  value: ['The number, or `null` where only a word was given. Shares are between 0 and 1.', '400'],
  printed: ['The number as printed, with its qualifier.', 'about 400'],
  qualifier: [
    'How it is qualified. `vague` is a word without a number, `multiple` a ratio without a base.',
    'about',
  ],
  unit: ['What one of them is.', 'cars'],
  population: ['Who or what is counted, with its limits.', 'cars that cross the bridge'],
  place: ['Where.', 'Lower Marl'],
  period: [
    'The time that it covers. An end that the words do not give is left out.',
    {
      printed: ['The words that give the period.', 'a day'],
      start: ['YYYY, YYYY-MM or YYYY-MM-DD.', "'2031'"],
      end: ['The same forms; not before the start.', "'2031'"],
      inferred: ['Where a date was worked out, from what.', '“this year” in a report of 2031'],
    },
  ],
  asOf: ['The date for which it is true, or at which the count had been reached.', "'2031-05-12'"],
  asOfBasis: ['Where that date comes from.', 'printed'],
  speaker: ['Who says it, named as in the article; `null` where the outlet says it.', 'Ruben Hale'],
  certainty: ['Whether the outlet states it, somebody says it, or it is alleged or denied.', 'said'],
  topics: ['Ids of topics.', '[bridges]'],
  allegation: ['An allegation about a living person: kept out of titles and cards.', 'false'],
  caveat: [`What is not given, or must not be read into it. ${aNote}`, 'The count is of one week.'],
  cites: ['The words that it rests on.', cite],
};

const waived: Keys<Cite & { reason: string }> = {
  ...cite,
  reason: ['Why the number is no figure.', 'A house number.'],
};

const statement: Keys<z.infer<typeof statementSchema>> = {
  id: [anId, 'nobody-will-have-to-swim'],
  title: ['What was said, for lists.', 'Nobody will have to swim'],
  variants: ['The quotations, by their words; one an outlet at the least.', cite],
  narrated: ['The same in a reporter’s own words, without marks.', cite],
  absent: ['Slugs of reports of the same event that do not print it.', '[ferry-to-run]'],
  note: ['One neutral line on what the difference changes.', 'One report leaves the condition out.'],
  topics: ['Ids of topics.', '[bridges]'],
  separate: ['The wordings may be of several utterances: they are compared, and not called one.', 'true'],
};

const person: Keys<z.infer<typeof personSchema>> = {
  id: [anId, 'ruben-hale'],
  name: ['The name, as the articles print it.', 'Ruben Hale'],
  roles: ['The words that say what he or she is.', cite],
  note: [aNote, 'The reports give two titles.'],
};

const cell = {
  ...cite,
  certainty: ['Whether the outlet states it, somebody says it, or it is alleged or denied.', 'said'],
  number: ['The number as printed, where there is one.', 'about 400'],
  scope: ['What it is said of and for when, in our words.', 'in June'],
  by: ['Who says it there, and how, in our words.', 'Ruben Hale, quoted'],
} as const;

const event: Keys<z.infer<typeof eventSchema>> = {
  id: ['The name of the file.', 'example'],
  title: ['What it was.', 'The closing of the bridge'],
  summary: ['One or two sentences.', 'Two reports tell of the closing.'],
  date: ['YYYY, YYYY-MM or YYYY-MM-DD.', "'2031-06'"],
  dateBasis: ['Whether a report prints the date.', 'inferred'],
  dateEvidence: ['What the date rests on.', 'Both reports say “in June”.'],
  place: ['Where.', 'Lower Marl'],
  people: ['Ids of `content/people.yaml`.', '[ruben-hale]'],
  articles: ['Slugs of the reports.', '[bridge-to-close]'],
  worksheet: ['Ids of the facts on the worksheet; else those that most reports print.', '[length]'],
  facts: [
    'What the reports print of it.',
    {
      id: [anId, 'length'],
      label: ['What the fact is.', 'How long it is closed'],
      topic: ['Id of the topic that it belongs to.', 'bridges'],
      cells: ['How each report prints it.', cell],
      elsewhere: ['The same fact in reports of something else.', cell],
      note: [aNote, 'Only one report gives the length.'],
    },
  ],
};

const source: Keys<z.infer<typeof sourceSchema>> = {
  slug: [
    'The address of the page. Without it, the first words of the headline are taken.',
    'bridge-to-close',
  ],
  publisher: ['The outlet.', known('Marl Messenger')],
  headline: ['The headline.', known('Bridge to close')],
  author: ['Who wrote it.', known('Ada Fenn')],
  published: ['The date of publication: YYYY, YYYY-MM or YYYY-MM-DD.', known("'2031-05-12'")],
  url: ['The address of the original.', known('https://example.org/bridge')],
  text: ['`quotations` shows only sentences that hold a quotation, a figure or cited words.', 'full'],
  overrides: [
    'What was read wrongly, by the words it stands on.',
    {
      quotation: ['Words of a quotation, which gets another speaker or kind.', selector],
      speaker: ['Who says it; `null` where it is not known.', 'Ruben Hale'],
      kind: ['`direct`, `partial` or `not a quotation`.', 'direct'],
      block: ['Words of a block, which gets another role.', selector],
      role: ['What the block is.', 'left-out'],
      topics: ['Ids of all topics of the quotation.', '[bridges]'],
      topic: ['Id of a topic, which the article gets or loses.', 'bridges'],
      set: ['Whether the article gets it or loses it.', 'add'],
      reason: ['Why; readers see it.', 'The paragraph before names him.'],
    },
  ],
};

const note: Keys<z.infer<typeof noteSchema>> = {
  on: ['The words of the article that it is about.', selector],
  note: ['What is to be said of them.', 'Only the headline gives the length.'],
  motivation: ['What it does.', 'clarifying'],
  allegation: ['The words hold an allegation about a living person.', 'false'],
};

const inference: Keys<z.infer<typeof inferenceSchema>> = {
  id: [anId, 'day-of-the-closing'],
  title: ['What it is about.', 'The day of the closing'],
  claim: ['What was worked out; one sentence of ours.', 'The bridge was closed in June 2031.'],
  confidence: ['How surely.', 'medium'],
  evidence: [
    'What it rests on: words of articles, or a public page.',
    {
      text: ['What is seen there, in our words.', 'The report says “in June”.'],
      cites: ['Words of articles.', cite],
      source: ['A public page.', link],
    },
  ],
  open: ['What speaks against it, or what it leaves open.', 'The year is that of the report.'],
  dates: ['Slugs of articles whose date rests on it.', '[bridge-to-close]'],
  events: ['Ids of events that rest on it.', '[closure]'],
};

const term: Keys<z.infer<typeof glossaryTermSchema>> = {
  id: [anId, 'ferry'],
  term: ['The term.', 'Ferry'],
  definition: ['What it means, in our words.', 'A boat that crosses at fixed times.'],
  source: ['The public source of the definition.', link],
  cites: ['Where articles print it.', cite],
};

const pair: Keys<z.infer<typeof pairSchema>> = {
  id: [anId, 'claim-and-answer'],
  when: ['Where a page of ours prints or cites one of these …', cite],
  with: ['… it prints or cites one of these too.', cite],
  reason: ['Why.', 'The claim was answered in the same report.'],
};

const helpline: Keys<z.infer<typeof helplineSchema>> = {
  name: ['Whose number it is.', 'Marl Listening Line'],
  for: ['Whom it is for.', 'anyone who wants to talk'],
  phone: ['The number.', "'01632 960000'"],
  hours: ['When somebody answers.', 'day and night'],
  textPhone: ['The number for texts.', "'01632 960001'"],
  url: ['Its page.', 'https://example.org/line'],
  checked: ['The day on which somebody checked it.', "'2031-05-12'"],
  basis: ['What it was checked against.', 'The page of the line.'],
};

const correction: Keys<z.infer<typeof correctionSchema>> = {
  date: ['When it was corrected.', "'2031-05-13'"],
  page: ['The page, relative to the site.', 'topics/bridges.html'],
  was: ['What it said.', 'The bridge is closed.'],
  now: ['What it says.', 'The bridge will close in June.'],
  why: ['Why.', 'The report speaks of a plan.'],
};

const redirect: Keys<z.infer<typeof redirectSchema>> = {
  from: ['A published address that is no longer there.', 'topics/roads.html'],
  to: ['The page or anchor that took its place. This, or `gone`.', 'topics/bridges.html'],
  gone: ['Why there is no heir; readers see it. This, or `to`.', ''],
};

const topic: Keys<z.infer<typeof topicSchema>> = {
  title: ['Its title.', 'Bridges'],
  description: ['One sentence under the title and on the home page.', 'What is said about bridges.'],
  accent: ['Its colour.', 'teal'],
  keywords: [
    'Words that give the topic to an article or a quotation; whole words, capitals or not.',
    '[bridge, ferry]',
  ],
  claims: [
    'What its page says first.',
    {
      id: [anId, 'bridge-closes'],
      text: [
        'One short sentence of ours that names who said it.',
        'The county says that the bridge will close.',
      ],
      cites: ['The words that it rests on.', cite],
    },
  ],
  contentNote: ['One quiet line for those who would rather know before.', 'This page speaks of a drowning.'],
  quotation: [
    'The words shown on the home page.',
    { article: cite.article, exact: ['Words that were said.', 'Nobody will have to swim'] },
  ],
};

const page: Keys<z.infer<typeof pageSchema>> = {
  title: ['Its title.', 'About'],
  description: ['One sentence under the title.', 'How this site is made.'],
};

const listOf = <S extends z.ZodType>(key: string, schema: S) => z.strictObject({ [key]: z.array(schema) });

/** A kind of file in `content/`. */
export interface ContentFile {
  /** Its path in `content/`; the name of a file in a folder is that of what it describes. */
  readonly path: string;
  readonly about: string;
  readonly schema: z.ZodType;
  readonly keys: AnyKeys;
}

/** Every kind of file of `content/` that people write, by a short name. */
export const contentFiles = {
  site: { path: 'site.yaml', about: 'What the site says of itself.', schema: siteSchema, keys: site },
  source: {
    path: 'sources/NAME.yaml',
    about: 'What the article `seeds/NAME.txt` does not say or says wrongly, and what was read wrongly in it.',
    schema: sourceSchema,
    keys: source as AnyKeys,
  },
  topic: {
    path: 'topics/ID.mdx',
    about: 'A topic: these keys between two lines of `---`, then prose.',
    schema: topicSchema,
    keys: topic,
  },
  figures: {
    path: 'figures.yaml',
    about: 'Numbers as claimed, each with the words that it rests on.',
    schema: figuresFileSchema,
    keys: {
      figures: ['One entry a number.', figure],
      waived: ['Numbers in articles that are no figures.', waived],
    } as AnyKeys,
  },
  statements: {
    path: 'statements.yaml',
    about: 'What was said once and printed by several outlets; the program finds most by itself.',
    schema: listOf('statements', statementSchema),
    keys: { statements: ['One entry a statement.', statement] } as AnyKeys,
  },
  people: {
    path: 'people.yaml',
    about: 'People who get a page of their own, with their roles.',
    schema: listOf('people', personSchema),
    keys: { people: ['One entry a person.', person] } as AnyKeys,
  },
  event: {
    path: 'events/ID.yaml',
    about: 'An event that several articles report, fact by fact.',
    schema: eventSchema,
    keys: event as AnyKeys,
  },
  notes: {
    path: 'notes/NAME.yaml',
    about: 'Notes beside the words of the article `seeds/NAME.txt`.',
    schema: listOf('notes', noteSchema),
    keys: { notes: ['One entry a note.', note] } as AnyKeys,
  },
  inferences: {
    path: 'inferences.yaml',
    about: 'What was worked out and no report prints, with what it rests on.',
    schema: listOf('inferences', inferenceSchema),
    keys: { inferences: ['One entry an inference.', inference] } as AnyKeys,
  },
  glossary: {
    path: 'glossary.yaml',
    about: 'Terms, defined in our words from a public source.',
    schema: listOf('terms', glossaryTermSchema),
    keys: { terms: ['One entry a term.', term] } as AnyKeys,
  },
  pairings: {
    path: 'pairings.yaml',
    about: 'Words that must not stand on a page of ours without others.',
    schema: listOf('pairs', pairSchema),
    keys: { pairs: ['One entry a pair.', pair] } as AnyKeys,
  },
  helplines: {
    path: 'helplines.yaml',
    about: 'Help lines, with the day on which they were checked.',
    schema: listOf('helplines', helplineSchema),
    keys: { helplines: ['One entry a line.', helpline] } as AnyKeys,
  },
  corrections: {
    path: 'corrections.yaml',
    about: 'What was published wrongly, and is right now.',
    schema: listOf('corrections', correctionSchema),
    keys: { corrections: ['One entry a correction.', correction] } as AnyKeys,
  },
  redirects: {
    path: 'redirects.yaml',
    about: 'Where published addresses went.',
    schema: listOf('redirects', redirectSchema),
    keys: { redirects: ['One entry an address.', redirect] } as AnyKeys,
  },
  page: {
    path: 'pages/ID.mdx',
    about: 'A page of the site: these keys between two lines of `---`, then prose.',
    schema: pageSchema,
    keys: page,
  },
} as const satisfies Readonly<Record<string, ContentFile>>;
