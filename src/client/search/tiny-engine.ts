/** An engine for tests: it finds as Pagefind does where it matters here, in a handful of documents. */
import type { Engine, Found } from './engine.ts';
import { fold, words } from './fold.ts';
import { facetNames } from './state.ts';
import type { DocumentLetter, FilterValues, ShownText } from './text.ts';

/** A text with one quotation, which is all of it, or a page. */
export interface TinyText {
  readonly words: string;
  /** `q` for a quotation, `p` for a page. */
  readonly letter: Extract<DocumentLetter, 'q' | 'p'>;
  /** Words around the quotation. */
  readonly around?: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** All words of a query must be there, words that are nowhere are passed over, quoted queries are phrases. */
export function tinyEngine(texts: readonly TinyText[], list: readonly string[] = []): Engine {
  const documents = texts.flatMap((text, number) => {
    const own = { letter: text.letter, text: number, quotation: 0, words: text.words };
    const near = { ...own, letter: 'n' as const, words: `${text.words} ${text.around}` };
    return text.around === undefined ? [own] : [own, near];
  });
  const known = (word: string) => documents.some((document) => folded(document.words).includes(word));
  const holds = (document: string, term: string) => {
    const text = folded(document);
    if (term.startsWith('"')) return ` ${text.join(' ')} `.includes(` ${folded(term).join(' ')} `);
    const telling = folded(term).filter(known);
    return telling.length > 0 && telling.every((word) => text.includes(word));
  };
  return {
    search: async (term) =>
      documents
        .filter((document) => holds(document.words, term))
        .map(({ words: own, ...name }) => ({ ...name, score: 1, places: placesOf(own, term) })),
    text: async (number) => shown(texts[number]),
    values: async () => valuesOf(texts),
    words: async () => list,
  };
}

function placesOf(text: string, term: string): Found['places'] {
  const asked = folded(term);
  return words(text).flatMap((word, at) => (folded(word).some((one) => asked.includes(one)) ? [at] : []));
}

function shown(text: TinyText | undefined): ShownText {
  const all = words(`${text?.words ?? ''} ${text?.around ?? ''}`);
  const parts = [[0, words(text?.words ?? '').length] as const];
  const quotation = { id: 'a', speaker: null, sure: true, kind: 'direct', topics: [], accent: 'teal', parts };
  return {
    href: 'articles/a.html',
    title: 'A',
    outlet: null,
    date: '',
    year: null,
    words: all.join(' '),
    anchors: [],
    quotations: [quotation],
  };
}

function valuesOf(texts: readonly TinyText[]): FilterValues {
  const filtered = [...texts.entries()].filter(([, { letter }]) => letter === 'q');
  const filters = facetNames.map((name) => {
    const values = [...new Set(filtered.flatMap(([, text]) => text.values?.[name] ?? []))];
    const of = filtered.map(([, text]) =>
      [values.indexOf(text.values?.[name] ?? '')].filter((at) => at >= 0),
    );
    return [name, { values, of }];
  });
  return {
    letter: 'q',
    texts: filtered.map(([number], at) => number - (filtered[at - 1]?.[0] ?? 0)),
    counts: filtered.map(() => 1),
    filters: Object.fromEntries(filters),
  };
}

function folded(text: string): string[] {
  return fold(text).map((token) => token.text);
}
