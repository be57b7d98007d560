/** What a page holds that can be found by itself: quotations, figures, terms, facts. Their elements have ids. */
import type { Anchor, Fragment } from './engine.ts';
import type { Place } from './match.ts';

/** Words of a unit, and the last of them without the mark that stands behind it. */
interface Part extends Place {
  readonly last: string;
}

/** What is found: words of a speaker, words of the outlet that say what somebody said, a number, or another place. */
export interface Unit {
  readonly kind: 'quotation' | 'reported' | 'figure' | 'place';
  /** Id of its element. */
  readonly id: string;
  /** Its words; a quotation may have several parts. */
  readonly parts: readonly Part[];
}

/** Whether somebody said it, in words of their own or of the outlet’s. */
export const isSpeech = (kind: string): boolean => kind === 'quotation' || kind === 'reported';

/** Kinds by how their ids begin. */
const kinds: Readonly<Record<string, Unit['kind']>> = {
  q: 'quotation',
  i: 'reported',
  f: 'figure',
  t: 'place',
  fact: 'place',
};
const beginning = (id: string): string => id.slice(0, id.indexOf('-'));

/** The units of a page, in the order in which they begin. `words` are those of its content. */
export function unitsOf({ anchors }: Fragment, words: readonly string[]): Unit[] {
  const sorted = anchors.toSorted((a, b) => a.location - b.location);
  return sorted.flatMap((anchor, at): Unit[] => {
    const { id, location } = anchor;
    const kind = kinds[beginning(id)];
    if (kind === undefined) return [];
    if (isSpeech(kind)) {
      const later = sorted.filter((one) => one.id.replace(/^part-\d+-of-/, '') === id.replace(/^\w-/, ''));
      return [{ kind, id, parts: [anchor, ...later].map((one) => spoken(one, words)) }];
    }
    // A row or entry ends where the next one, or a section, begins.
    const isNext = (one: Anchor) =>
      beginning(one.id) === beginning(id) || /^(?:h\d|section)$/.test(one.element);
    const to = sorted.slice(at + 1).find(isNext)?.location ?? words.length;
    return [{ kind, id, parts: [{ from: location, to, last: words[to - 1] ?? '' }] }];
  });
}

/**
 * A letter as Pagefind counts it in the text of an anchor: there it reads an entity that a page prints (“&amp;”) as what
 * it stands for.
 */
const LETTER = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);|./gis;

/** The words of an element are known by their letters: white space may stand where elements begin inside it. */
function spoken({ location, text }: Anchor, words: readonly string[]): Part {
  let left = text.replace(/\s/g, '').length;
  let to = location;
  let last = '';
  for (; left > 0 && to < words.length; to++) {
    const letters = (words[to]?.match(LETTER) ?? []).slice(0, left);
    last = letters.join('');
    left -= letters.length;
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
