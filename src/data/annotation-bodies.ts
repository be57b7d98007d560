import type { Note } from '../model.ts';
import type { SiteRecord } from '../record/index.ts';
import type { Annotation, AnnotationBody, IndirectRow, PlaceKind, QuotationRow } from './schemas.ts';

type Purpose = Extract<AnnotationBody, { type: 'TextualBody' }>['purpose'];

const MOTIVATIONS = {
  quotation: 'identifying',
  reported: 'identifying',
  figure: 'describing',
  statement: 'linking',
  narrated: 'linking',
  fact: 'describing',
  role: 'identifying',
  note: 'commenting',
  topic: 'linking',
} as const satisfies Record<PlaceKind, Annotation['motivation']>;

/** Ours in terms of the vocabulary, which knows no clarifying and no correcting. */
const NOTE_MOTIVATIONS = {
  commenting: 'commenting',
  clarifying: 'commenting',
  correcting: 'assessing',
} as const satisfies Record<NonNullable<Note['motivation']>, Annotation['motivation']>;

const text = (purpose: Purpose, value: string): AnnotationBody => {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
};
const link = (href: string): AnnotationBody => {
  return { type: 'SpecificResource', purpose: 'linking', source: `../${href}` };
};

/**
 * Answers by the id of an annotation, `kind/item`, what is said about the words of an item, and whether an editor says
 * it of what the program found.
 */
export type BodyFinder = (id: string) => { bodies: AnnotationBody[]; setByEditor: boolean };

/** The bodies of everything but quotations and reported speech. */
export function bodiesOf(record: SiteRecord): BodyFinder {
  const all = new Map<string, AnnotationBody[]>();
  for (const { id, printed, label, unit, href } of record.figures)
    all.set(`figure/${id}`, [text('describing', `${label}: ${printed} (${unit})`), link(href)]);
  for (const { id, title, href } of record.statements)
    for (const kind of ['statement', 'narrated'])
      all.set(`${kind}/${id}`, [text('identifying', title), link(href)]);
  for (const { id: event, facts, href } of record.events)
    for (const { id, label } of facts)
      all.set(`fact/${event}/${id}`, [text('describing', label), link(href)]);
  for (const { id, name, href } of record.people.pages)
    all.set(`role/${id}`, [text('identifying', name), link(href)]);
  for (const { id, title, href } of record.topics)
    all.set(`topic/${id}`, [text('tagging', title), link(href)]);
  for (const { slug, notes } of record.articles)
    for (const [index, { note }] of notes.entries())
      all.set(`note/${slug}/${index + 1}`, [text('commenting', note)]);
  return (id) => ({ bodies: all.get(id) ?? [], setByEditor: false });
}

/** Finds the bodies of quotations and of reported speech, given the rows of the article at hand. */
export function openSpeechBodies(
  record: SiteRecord,
): (quotations: readonly QuotationRow[], indirect: readonly IndirectRow[]) => BodyFinder {
  const titles = new Map(record.topics.map(({ id, title }) => [id, title]));
  const pages = new Map(record.statements.map(({ id, href }) => [id, href]));
  return (quotations, indirect) => {
    const rows = new Map<string, QuotationRow | IndirectRow>([
      ...quotations.map((row) => [`quotation/${row.key}`, row] as const),
      ...indirect.map((row) => [`reported/${row.key}`, row] as const),
    ]);
    return (id) => {
      const row = rows.get(id);
      if (row === undefined) throw new Error(`Implementation error: no speech for the annotation ${id}`);
      const bodies = 'polarity' in row ? reportedBodies(row) : quotationBodies(row, titles, pages);
      return { bodies, setByEditor: row.setByEditor !== null };
    };
  };
}

type Named = Pick<QuotationRow, 'speaker' | 'speakerSure'>;

const speakerBody = ({ speaker, speakerSure }: Named): AnnotationBody[] =>
  speaker === null ? [] : [text('identifying', speakerSure ? speaker : `probably ${speaker}`)];

/** The words are the outlet's: nothing here says that they are the speaker's. */
function reportedBodies(row: IndirectRow): AnnotationBody[] {
  const told = row.polarity === 'asserted' ? 'reported' : `reported, ${row.polarity}`;
  return [...speakerBody(row), text('classifying', told)];
}

function quotationBodies(
  { speaker, speakerSure, kind, topics, statement }: QuotationRow,
  titles: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, string>,
): AnnotationBody[] {
  const page = statement === null ? undefined : pages.get(statement);
  return [
    ...speakerBody({ speaker, speakerSure }),
    text('classifying', kind),
    ...topics.map((topic) => text('tagging', titles.get(topic) ?? topic)),
    ...(page === undefined ? [] : [link(page)]),
  ];
}

/** Why an annotation was made, in the words of the Web Annotation vocabulary. */
export function motivationOf(record: SiteRecord, kind: PlaceKind, id: string): Annotation['motivation'] {
  const [, slug = '', number = ''] = kind === 'note' ? id.split('/') : [];
  const motivation = record.article(slug)?.notes[Number(number) - 1]?.motivation;
  return motivation === undefined ? MOTIVATIONS[kind] : NOTE_MOTIVATIONS[motivation];
}
