import { sum } from 'd3';
import { webAddress } from '../../cite/article.ts';
import { addressOfWords } from '../../cite/text-fragment.ts';
import { limits } from '../limits.ts';
import type { Article, ResolvedNote, ResolvedQuotation } from '../types.ts';
import { describeKind, sameAttribution, speakerView } from './describe.ts';
import type { Here } from './here.ts';
import { type NoteGroup, standsOn } from './rows.ts';

/** Notes that stand together. */
export type NotesView = ReturnType<typeof notesView>;

export function notesView(
  here: Here,
  group: NoteGroup,
  { notes, front }: Pick<Article, 'notes' | 'front'>,
  beside: number,
) {
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
  const lines = sum(
    [...quoted.map(lengthOf), ...loose.map(({ note }) => note.length)],
    (length) => (2 + length / 52) * 0.7,
  );
  /** What more there is folds: it would be longer than the text beside it. */
  const folds = lines > beside / 66;
  return {
    quoted: quoted.map((one) => ({ ...one, folds })),
    /** Those of the editor that stand on no quotation; what is said of an allegation never folds. */
    loose: loose.map((one) => ({ ...one, folds: one.folds && folds })),
  };
}

/** Characters that a note has under its head. */
function lengthOf({ notes, wordings }: ReturnType<typeof noteView>): number {
  const printed = wordings.flatMap(({ printed, narrated }) => [
    ...printed.flatMap(({ parts }) => parts.map(({ words }) => words)),
    ...narrated.map(({ words }) => words),
  ]);
  return sum([...notes, ...printed], ({ length }) => length + 20);
}

/** What is said beside a quotation, or beside several short ones of one speaker. */
function noteView(
  here: Here,
  quotations: readonly [ResolvedQuotation, ...ResolvedQuotation[]],
  { original, notes }: { readonly original: string | undefined; readonly notes: readonly ResolvedNote[] },
) {
  const [first] = quotations;
  return {
    accent: here.accent(first.topic),
    quotations: quotations.map(({ number, id }) => ({ number, id })),
    speaker: speakerView(here, first),
    kind: describeKind(first),
    /** The words in the original, where its address is known. */
    originals:
      original === undefined
        ? []
        : quotations.map(({ number, exact }) => ({ href: addressOfWords(original, exact[0] ?? ''), number })),
    setByEditor: first.setByEditor ?? null,
    wordings: quotations.flatMap((one) => wordingsOf(here, one)),
    notes: notes.map(({ note }) => note),
  };
}

/** What the other outlets print of the same statement. */
export type OtherWordings = ReturnType<typeof wordingsOf>[number];

function wordingsOf(here: Here, quotation: ResolvedQuotation) {
  const { slug } = quotation.article;
  return here.record.statementsOf(quotation).map((statement) => {
    const all = statement.variants.filter(({ article }) => article.slug !== slug);
    const printed = all
      .slice(0, limits.collated - 1)
      .map((variant) => ({ ...here.said(variant), outlet: variant.article.outlet }));
    return {
      printed,
      /** How many more print it. */
      more: all.length - printed.length,
      narrated: statement.narrated.filter(({ article }) => article !== slug).map(here.cite),
      compare: here.link(statement.href),
    };
  });
}
