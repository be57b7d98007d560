/** Which document has a word where, in the form that Pagefind’s engine reads in the browser. */
import { type CborWriter, cborWriter } from './cbor.ts';
import { atOf, entryOf, fieldOf, PLAIN, weightOf } from './places.ts';
import type { Entry } from './reading.ts';

/** The documents of an entry, written one after the other. */
export interface Postings {
  readonly documents: CborWriter;
  count: number;
  /** Number of the last document; the next is written as the step from it. */
  last: number;
}

/** Documents that follow each other in a part of the index, numbered from 0, and where their words are. */
export interface Run {
  /** How many documents these are. */
  readonly count: number;
  readonly words: readonly RunWord[];
  /** What is written of the words, one after the other. The step to the first document of each is written as 0. */
  readonly bytes: Buffer;
}

/** A word of some documents: how many have it, the numbers of the first and the last, and how much is written. */
type RunWord = readonly [key: string, count: number, first: number, last: number, bytes: number];

/** An entry as one text. Words hold no white space. */
export function entryKey({ stem, form }: Entry): string {
  return form === null ? stem : `${stem} ${form}`;
}

/** Writes where the words of some documents are. */
export type RunMaker = (documents: readonly { readonly places: Float64Array }[]) => Run;

/**
 * Makes runs of these entries, all in the same memory: most words are in every run, and to begin with each of them
 * anew takes as long as to write.
 */
export function runMaker(entries: readonly Entry[]): RunMaker {
  const keys = entries.map(entryKey);
  const postings = new Map<number, FirstPostings>();
  return (documents) => {
    for (const [number, { places }] of documents.entries()) addDocument(postings, number, places);
    const written = [...postings].filter(([, { count }]) => count > 0);
    const words = written.map(([entry, { documents: to, count, first, last }]): RunWord => {
      return [keys[entry] ?? '', count, first, last, to.bytes().length];
    });
    const bytes = Buffer.concat(written.map(([, own]) => own.documents.bytes()));
    for (const [, own] of written) {
      own.documents.clear();
      own.count = 0;
    }
    return { count: documents.length, words, bytes };
  };
}

/** Puts the documents of a part together: the postings by the keys of their entries. */
export function joinRuns(runs: readonly Run[]): Map<string, Postings> {
  const joined = new Map<string, Postings>();
  let before = 0;
  for (const { count: documents, words, bytes } of runs) {
    let at = 0;
    for (const [key, count, first, last, length] of words) {
      let own = joined.get(key);
      if (own === undefined) {
        own = { documents: cborWriter(), count: 0, last: 0 };
        joined.set(key, own);
      }
      // The head of the document's array, and the step that is written as 0, are a byte each.
      own.documents.raw(bytes.subarray(at, at + 1));
      own.documents.number(before + first - own.last);
      own.documents.raw(bytes.subarray(at + 2, at + length));
      own.count += count;
      own.last = before + last;
      at += length;
    }
    before += documents;
  }
  return joined;
}

interface FirstPostings extends Postings {
  first: number;
}

/** Adds the places of the document that has the number `document`, sorted, to the postings of their entries. */
function addDocument(postings: Map<number, FirstPostings>, document: number, places: Float64Array): void {
  for (let from = 0; from < places.length; ) {
    const entry = entryOf(places[from] ?? 0);
    let to = from + 1;
    while (to < places.length && entryOf(places[to] ?? 0) === entry) to += 1;
    let own = postings.get(entry);
    if (own === undefined) {
      own = { documents: cborWriter(), count: 0, first: document, last: document };
      postings.set(entry, own);
    }
    if (own.count === 0) {
      own.first = document;
      own.last = document;
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
