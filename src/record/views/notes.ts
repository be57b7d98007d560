import { webAddress } from '../../cite/article.ts';
import { addressOfWords } from '../../cite/text-fragment.ts';
import { limits } from '../limits.ts';
import type { Article, Outlet, ResolvedNote, ResolvedQuotation } from '../types.ts';
import { describeKind, type SpeakerView, sameAttribution, speakerView } from './describe.ts';
import type { CiteView, Here } from './here.ts';
import { type NoteGroup, standsOn } from './rows.ts';

/** What is said beside a quotation, or beside several short ones of one speaker. */
export interface NoteView {
  readonly accent: string;
  readonly quotations: readonly { readonly number: number; readonly id: string }[];
  readonly speaker: SpeakerView;
  readonly kind: string;
  /** The words in the original, where its address is known. */
  readonly originals: readonly { readonly href: string; readonly number: number }[];
  readonly setByEditor: string | null;
  readonly wordings: readonly OtherWordings[];
  readonly notes: readonly string[];
  /** What more there is folds: it would be longer than the text beside it. */
  readonly folds: boolean;
}

/** What the other outlets print of the same statement. */
export interface OtherWordings {
  readonly printed: readonly {
    readonly seed: string;
    readonly outlet: Outlet;
    readonly href: string;
    readonly reported: string | null;
    readonly parts: readonly { readonly span: string; readonly words: string }[];
  }[];
  /** How many more print it. */
  readonly more: number;
  readonly narrated: readonly CiteView[];
  readonly compare: string;
}

/** Notes that stand together. */
export interface NotesView {
  readonly quoted: readonly NoteView[];
  /** Those of the editor that stand on no quotation; what is said of an allegation never folds. */
  readonly loose: readonly { readonly href: string; readonly note: string; readonly folds: boolean }[];
}

export function notesView(
  here: Here,
  group: NoteGroup,
  { notes, front }: Pick<Article, 'notes' | 'front'>,
  beside: number,
): NotesView {
  const notesOn = (one: ResolvedQuotation) => notes.filter((note) => standsOn(note, one));
  const shared: [ResolvedQuotation, ...ResolvedQuotation[]][] = [];
  for (const quotation of group.quotations) {
    const last = shared.at(-1);
    const previous = last?.at(-1);
    const joins =
      previous !== undefined && sameAttribution(previous, quotation) && notesOn(previous).length === 0;
    if (joins) last?.push(quotation);
    else shared.push([quotation]);
  }
  const original = webAddress(front.url.value);
  const quoted = shared.map((quotations) =>
    noteView(here, quotations, { original, notes: quotations.flatMap(notesOn) }),
  );
  const loose = group.notes.map(({ note, span, allegation }) => ({
    href: `#s-${span.start}-${span.end}`,
    note,
    folds: !allegation,
  }));
  // A line of a note is shorter and lower than one of the text; two go with its head and its edge.
  const lines = [...quoted.map(lengthOf), ...loose.map(({ note }) => note.length)].reduce(
    (sum, length) => sum + (2 + length / 52) * 0.7,
    0,
  );
  const folds = lines > beside / 66;
  return {
    quoted: quoted.map((one) => ({ ...one, folds })),
    loose: loose.map((one) => ({ ...one, folds: one.folds && folds })),
  };
}

/** Characters that a note has under its head. */
function lengthOf({ notes, wordings }: Omit<NoteView, 'folds'>): number {
  const printed = wordings.flatMap(({ printed, narrated }) => [
    ...printed.flatMap(({ parts }) => parts.map(({ words }) => words)),
    ...narrated.map(({ words }) => words),
  ]);
  return [...notes, ...printed].reduce((sum, words) => sum + words.length + 20, 0);
}

function noteView(
  here: Here,
  quotations: readonly [ResolvedQuotation, ...ResolvedQuotation[]],
  { original, notes }: { readonly original: string | undefined; readonly notes: readonly ResolvedNote[] },
): Omit<NoteView, 'folds'> {
  const [first] = quotations;
  const { setByEditor = null } = first;
  return {
    accent: here.accent(first.topic),
    quotations: quotations.map((one) => ({ number: one.number, id: one.id })),
    speaker: speakerView(here, first),
    kind: describeKind(first),
    originals:
      original === undefined
        ? []
        : quotations.map(({ number, exact }) => ({ href: addressOfWords(original, exact[0] ?? ''), number })),
    setByEditor,
    wordings: quotations.flatMap((one) => wordingsOf(here, one)),
    notes: notes.map(({ note }) => note),
  };
}

function wordingsOf(here: Here, quotation: ResolvedQuotation): OtherWordings[] {
  const { slug } = quotation.article;
  return here.record.statementsOf(quotation).map((statement) => {
    const all = statement.variants.filter(({ article }) => article.slug !== slug);
    const printed = all.slice(0, limits.collated - 1).map(({ article, parts, exact, href }) => ({
      seed: article.seed,
      outlet: article.outlet,
      href: here.link(href),
      reported: here.reported({ article, parts: parts.map(({ start, end }) => [start, end]) }),
      parts: exact.map((words, at) => ({ span: `${parts[at]?.start}-${parts[at]?.end}`, words })),
    }));
    return {
      printed,
      more: all.length - printed.length,
      narrated: statement.narrated.filter(({ article }) => article !== slug).map(here.cite),
      compare: here.link(statement.href),
    };
  });
}
