/** An engine for tests: it finds as Pagefind does where it matters here, in a handful of records. */
import type { Counts, Engine, Fragment } from './engine.ts';
import { fold } from './fold.ts';
import { facetNames } from './state.ts';

export interface TinyRecord {
  readonly id: string;
  readonly text: string;
  readonly type?: 'quotation' | 'near';
  readonly filters?: Readonly<Record<string, string>>;
}

interface Wanted {
  readonly type?: string;
  readonly none?: { readonly type: readonly string[] };
  readonly [name: string]: unknown;
}

/** All words of a query must be there, words that are nowhere are passed over, quoted queries are phrases. */
export function tinyEngine(records: readonly TinyRecord[], words: readonly string[] = []): Engine {
  const texts = new Map(records.map((record) => [record, folded(record.text)]));
  const known = (word: string) => [...texts.values()].some((text) => text.includes(word));
  return {
    words: async () => words,
    search: async (term, { filters }) => {
      const asked = folded(term ?? '');
      const telling = asked.filter(known);
      const holds = (text: readonly string[]) => {
        if (term === null) return true;
        if (term.startsWith('"')) return ` ${text.join(' ')} `.includes(` ${asked.join(' ')} `);
        return telling.length > 0 && telling.every((word) => text.includes(word));
      };
      const found = records.filter((one) => holds(texts.get(one) ?? []) && passes(one, filters));
      return {
        results: found.map((one) => ({ id: one.id, data: async () => fragmentOf(one) })),
        filters: counted(found),
      };
    },
  };
}

function passes(record: TinyRecord, filters: object): boolean {
  const { type, none, ...chosen } = filters as Wanted;
  if (type !== undefined && record.type !== type) return false;
  if (none !== undefined && record.type !== undefined) return false;
  return Object.entries(chosen).every(([name, value]) => {
    const { any } = value as { any: readonly string[] };
    return any.includes(record.filters?.[name] ?? '');
  });
}

function counted(records: readonly TinyRecord[]): Counts {
  const all = facetNames.map((name) => {
    const values = records.flatMap((record) => record.filters?.[name] ?? []);
    return [
      name,
      Object.fromEntries(
        [...Map.groupBy(values, (value) => value)].map(([value, list]) => [value, list.length]),
      ),
    ];
  });
  return Object.fromEntries(all);
}

function fragmentOf(record: TinyRecord): Fragment {
  const about = `about:${encodeURIComponent(JSON.stringify({ page: 'a.html', speaker: '' }))}`;
  const anchors = [about, `q-${record.id}`].map((id) => ({ id, location: 0, element: 'span' }));
  return {
    url: '/a.html',
    content: record.text,
    locations: [],
    weighted_locations: [],
    meta: {},
    filters: {},
    anchors,
  };
}

function folded(text: string): string[] {
  return fold(text).map((token) => token.text);
}
