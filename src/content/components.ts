/** The components that prose may use, with their attributes, as data: for the check, for the reference, for types. */

/** What the value of an attribute has to be. */
export type Meaning =
  | 'text'
  | 'id'
  | 'article'
  | 'kind'
  | 'figures'
  | 'statement'
  | 'event'
  | 'facts'
  | 'terms';

/** An attribute of a component. */
export interface Attribute {
  readonly is: Meaning;
  readonly required?: true;
  /** What it says, in one sentence. */
  readonly about: string;
}

/** A component that prose may use. */
export interface Component {
  readonly about: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** Whether prose may stand inside it; else it stands alone, as `<Sources />`. */
  readonly holds?: true;
}

const anId = 'Part of its address, as lower-case words joined by hyphens.';

/** What may stand in the files of a folder, besides Markdown. */
export const components = {
  topics: {
    Chart: {
      about: 'Draws figures, or what the reports of an event print.',
      attributes: {
        id: { is: 'id', required: true, about: anId },
        kind: { is: 'kind', required: true, about: 'How it is drawn.' },
        title: { is: 'text', required: true, about: 'The message, in one line.' },
        subtitle: { is: 'text', required: true, about: 'Statistic, unit, population, place and period.' },
        figures: { is: 'figures', about: 'Ids of `content/figures.yaml`, parted by blanks.' },
        event: { is: 'event', about: 'Id of a file of `content/events`, for a matrix.' },
        note: { is: 'text', about: 'What the reader must know beside it.' },
        layout: { is: 'text', about: '`separate`: groups that may overlap are never stacked.' },
      },
    },
    Cite: {
      about: 'Cites words of an article, after the sentence that rests on them.',
      attributes: {
        article: { is: 'article', required: true, about: 'The slug of the article.' },
        exact: { is: 'text', required: true, about: 'The words, as printed; they stand there once.' },
        prefix: { is: 'text', about: 'The words just before, to tell repeats apart.' },
        suffix: { is: 'text', about: 'The words just after, to tell repeats apart.' },
      },
    },
    ClassQuestions: {
      about: 'Marks the list inside it as questions for a class.',
      attributes: {},
      holds: true,
    },
    Facts: {
      about: 'Shows facts of an event, as each report prints them.',
      attributes: {
        event: { is: 'event', required: true, about: 'Id of a file of `content/events`.' },
        ids: { is: 'facts', required: true, about: 'Ids of facts of the event, parted by blanks.' },
      },
    },
    Figures: {
      about: 'Shows figures on cards.',
      attributes: {
        ids: { is: 'figures', required: true, about: 'Ids of `content/figures.yaml`, parted by blanks.' },
      },
    },
    NotSaid: {
      about: 'Marks what is inside it as what the reports do not say.',
      attributes: {},
      holds: true,
    },
    Sources: { about: 'Lists the reports on the topic.', attributes: {} },
    Statement: {
      about: 'Shows a statement as each outlet printed it.',
      attributes: {
        id: {
          is: 'statement',
          required: true,
          about: 'Id of `content/statements.yaml`, or of a linked one.',
        },
      },
    },
    Terms: {
      about: 'Explains terms.',
      attributes: {
        ids: { is: 'terms', required: true, about: 'Ids of `content/glossary.yaml`, parted by blanks.' },
      },
    },
    WhoSaidWhat: { about: 'Lists the quotations on the topic by speaker.', attributes: {} },
  },
  pages: {
    Check: { about: 'Lets a reader check a page against the texts of its articles.', attributes: {} },
    Contract: { about: 'Lists what may stand in `content/`.', attributes: {} },
    Corrections: { about: 'Lists `content/corrections.yaml`.', attributes: {} },
    Downloads: { about: 'Lists what can be downloaded.', attributes: {} },
    Helplines: { about: 'Lists `content/helplines.yaml`.', attributes: {} },
    Inferences: { about: 'Lists `content/inferences.yaml`: what was worked out.', attributes: {} },
    Measured: { about: 'Says how well articles are read.', attributes: {} },
    Messages: { about: 'Lists what messages mean.', attributes: {} },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Component>>>>;

/** A folder of prose. */
export type ProseFolder = keyof typeof components;
/** The names that the prose of a folder may use: a page gives each of them to it. */
export type ComponentName<F extends ProseFolder> = keyof (typeof components)[F];

/** Elements of HTML that prose may use; none of them runs, loads or styles anything. */
export const elements: ReadonlySet<string> = new Set(
  `a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins
  kbd li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul
  var wbr`.split(/\s+/),
);

/** Their attributes. */
export const elementAttributes: ReadonlySet<string> = new Set(
  'cite class colspan datetime dir headers href id lang open reversed rowspan scope start title'.split(' '),
);
