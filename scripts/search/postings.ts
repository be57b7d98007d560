/** Which document has a word where, in the form that Pagefind’s engine reads in the browser. */
import { type CborWriter, cborWriter } from './cbor.ts';
import { atOf, entryOf, fieldOf, PLAIN, weightOf } from './places.ts';

/** The documents of an entry, written one after the other. */
export interface Postings {
  readonly documents: CborWriter;
  count: number;
  /** Number of the last document; the next is written as the step from it. */
  last: number;
}

/** Adds the places of the document that has the number `document`, sorted, to the postings of their entries. */
export function addDocument(postings: Map<number, Postings>, document: number, places: Float64Array): void {
  for (let from = 0; from < places.length; ) {
    const entry = entryOf(places[from] ?? 0);
    let to = from + 1;
    while (to < places.length && entryOf(places[to] ?? 0) === entry) to += 1;
    let own = postings.get(entry);
    if (own === undefined) {
      own = { documents: cborWriter(), count: 0, last: 0 };
      postings.set(entry, own);
    }
    writeOccurrence(own.documents, document - own.last, { places, from, to });
    own.count += 1;
    own.last = document;
    from = to;
  }
}

/** Some places of an array. There are millions: an array of their own would take longer to make than to write. */
interface Range {
  readonly places: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** One document of an entry: the step to its number, its places in the text, and those in fields if there are any. */
function writeOccurrence(to: CborWriter, step: number, { places, from, to: end }: Range): void {
  let text = end;
  while (text > from && weightOf(places[text - 1] ?? 0) === null) text -= 1;
  to.array(text === end ? 2 : 3);
  to.number(step);
  writeSteps(to, { places, from, to: text }, weightMark, -PLAIN - 1);
  if (text < end) writeSteps(to, { places, from: text, to: end }, fieldMark, 0);
}

const weightMark = (place: number) => -(weightOf(place) ?? PLAIN) - 1;
const fieldMark = (place: number) => -fieldOf(place) - 1;

/**
 * Places as steps from one to the next, begun anew after each negative number, which is the mark of those that
 * follow: a weight or a field. `first` is the mark that need not be written.
 */
function writeSteps(
  to: CborWriter,
  { places, from, to: end }: Range,
  markOf: (place: number) => number,
  first: number,
): void {
  let [marks, mark, last] = [0, first, 0];
  for (let at = from; at < end; at++) {
    const next = markOf(places[at] ?? 0);
    if (next !== mark) marks += 1;
    mark = next;
  }
  to.array(end - from + marks);
  mark = first;
  for (let at = from; at < end; at++) {
    const place = places[at] ?? 0;
    const next = markOf(place);
    if (next !== mark) {
      mark = next;
      last = 0;
      to.number(mark);
    }
    to.number(atOf(place) - last);
    last = atOf(place);
  }
}
