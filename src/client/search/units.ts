/** What a page holds that can be found by itself: quotations, figures, terms, facts. Their elements have ids. */
import type { Anchor, Fragment } from './engine.ts';
import type { Place } from './match.ts';

/** What is found: words of a speaker, words of the outlet that say what somebody said, a number, or another place. */
export type UnitKind = 'quotation' | 'reported' | 'figure' | 'place';

/** Words of a unit, and the last of them without the mark that stands behind it. */
export interface Part extends Place {
  readonly last: string;
}

export interface Unit {
  readonly kind: UnitKind;
  /** Id of its element. */
  readonly id: string;
  /** Its words; a quotation may have several parts. */
  readonly parts: readonly Part[];
}

/** Whether somebody said it, in words of their own or of the outlet’s. */
export function isSpeech(kind: string): boolean {
  return kind === 'quotation' || kind === 'reported';
}

/** Ids by how they begin. */
const kinds: readonly (readonly [beginning: RegExp, kind: UnitKind])[] = [
  [/^q-/, 'quotation'],
  [/^i-/, 'reported'],
  [/^f-/, 'figure'],
  [/^(?:t|fact)-/, 'place'],
];

/** The units of a page, in the order in which they begin. `words` are those of its content. */
export function unitsOf({ anchors }: Fragment, words: readonly string[]): Unit[] {
  const sorted = anchors.toSorted((a, b) => a.location - b.location);
  return sorted.flatMap((anchor, at): Unit[] => {
    const kind = kinds.find(([beginning]) => beginning.test(anchor.id))?.[1];
    if (kind === undefined) return [];
    if (!isSpeech(kind)) return [{ kind, id: anchor.id, parts: [blockAt(sorted, at, words)] }];
    const later = sorted.filter(({ id }) => /^part-\d+-of-/.test(id) && partOf(id) === partOf(anchor.id));
    return [{ kind, id: anchor.id, parts: [anchor, ...later].map((one) => spoken(one, words)) }];
  });
}

function partOf(id: string): string {
  return id.replace(/^(?:part-\d+-of|[a-z])-/, '');
}

/** A row or entry ends where the next one, or a section, begins. */
function blockAt(anchors: readonly Anchor[], at: number, words: readonly string[]): Part {
  const { location, id } = anchors[at] as Anchor;
  const beginning = id.slice(0, id.indexOf('-') + 1);
  const next = anchors
    .slice(at + 1)
    .find((one) => one.id.startsWith(beginning) || /^(?:h\d|section)$/.test(one.element));
  const to = next?.location ?? words.length;
  return { from: location, to, last: words[to - 1] ?? '' };
}

/** The words of an element are known by their letters: white space may stand where elements begin inside it. */
function spoken({ location, text }: Anchor, words: readonly string[]): Part {
  let left = text.replace(/\s/g, '').length;
  let to = location;
  let last = '';
  for (; left > 0 && to < words.length; to++) {
    last = (words[to] ?? '').slice(0, left);
    left -= last.length;
  }
  return { from: location, to, last };
}

/** The id of the last place before a word that can be linked, or `''`: not those of notes, spans or the whole page. */
export function placeBefore({ anchors }: Fragment, word: number): string {
  const before = anchors.filter(
    ({ id, location }) => location <= word && !/^(?:[qisnv]|part|main)(?:-|$)/.test(id),
  );
  return before.toSorted((a, b) => a.location - b.location).at(-1)?.id ?? '';
}
