import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Paths } from './paths.ts';

/** What a file of content/ holds: nothing is taken on trust of its form, since what made the site took it so. */
export type Entry = Readonly<Record<string, unknown>>;

/** An article or a file of prose: what its front matter says, and the text after it. */
export interface ProseFile {
  readonly id: string;
  readonly front: Entry;
  readonly body: string;
}

/** All that editors wrote, and all that was read in the articles. */
export interface Content {
  readonly articles: readonly ProseFile[];
  readonly topics: readonly ProseFile[];
  readonly pages: readonly ProseFile[];
  readonly events: readonly Entry[];
  /** Notes by the stem of their seed. */
  readonly notes: ReadonlyMap<string, readonly Entry[]>;
  /** The other files by their names without ending: `figures`, `statements`, `site` … */
  readonly lists: ReadonlyMap<string, Entry>;
  /** The texts of these. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads `content/` anew, by a reading of the checks' own. */
export function readContent({ content, articles }: Paths): Content {
  const yaml = (path: string) => entry(readFileSync(join(content, path), 'utf8'));
  const names = namesIn(content, '.yaml');
  const texts = new Map(names.map((name) => [name, readFileSync(join(content, `${name}.yaml`), 'utf8')]));
  const notes = namesIn(join(content, 'notes'), '.yaml').map(
    (stem) => [stem, entries(yaml(`notes/${stem}.yaml`)['notes'])] as const,
  );
  return {
    articles: proseIn(articles),
    topics: proseIn(join(content, 'topics')),
    pages: proseIn(join(content, 'pages')),
    events: namesIn(join(content, 'events'), '.yaml').map((id) => yaml(`events/${id}.yaml`)),
    notes: new Map(notes),
    lists: new Map(Array.from(texts, ([name, text]) => [name, entry(text)])),
    texts,
  };
}

/** The list under a name of a file of content/, which mostly is its own: `figures` of `figures.yaml`. */
export function listed({ lists }: Content, file: string, name = file): readonly Entry[] {
  return entries(lists.get(file)?.[name]);
}

/** A value as a list of entries; none where it is no list. */
export function entries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value : [];
}

/** A value as a list of texts; none where it is no list. */
export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** A value as a text; `null` where there is none. */
export function text(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** What the program wrote is JSON, which is YAML too: of thousands of articles it has to be read fast. */
function entry(yaml: string): Entry {
  return (yaml.startsWith('{') ? JSON.parse(yaml) : (parse(yaml) ?? {})) as Entry;
}

function proseIn(folder: string): ProseFile[] {
  return namesIn(folder, '.mdx').map((id) => {
    const file = readFileSync(join(folder, `${id}.mdx`), 'utf8');
    const [whole = '', front = ''] = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(file) ?? [];
    return { id, front: entry(front), body: file.slice(whole.length) };
  });
}

function namesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files.map((name) => name.slice(0, -ending.length)).sort();
}
