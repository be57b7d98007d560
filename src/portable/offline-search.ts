/** Search for a site opened from a folder: the files that Pagefind reads, written as scripts. */
import { scriptOf } from '../client/offline/shelf.ts';
import { partsAtFirst } from '../client/search/text.ts';

/** A file of the index. */
export interface IndexFile {
  /** Path inside `pagefind/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What is asked for only by the words that are searched, or after the first answer. */
function isLater({ path }: IndexFile): boolean {
  const [, folder = '1'] = /^(\d+)\//.exec(path) ?? [];
  return path.endsWith('.pf_index') || Number(folder) > partsAtFirst;
}

/**
 * The scripts that hold the index, by name: `offline.js` with what every search needs, headed by the program
 * `start`, and one for each file that only some searches need. `base64` writes bytes as RFC 4648 has it.
 */
export function offlineScripts(
  files: readonly IndexFile[],
  start: string,
  base64: (bytes: Uint8Array) => string,
): Map<string, string> {
  const adding = (some: readonly IndexFile[]) => {
    const entries = some.map(({ path, content }) => `${JSON.stringify(path)}:"${base64(content)}"`);
    return `onTheRecordFiles.add({\n${entries.join(',\n')}\n});\n`;
  };
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const always = sorted.filter((file) => !isLater(file));
  const scripts = new Map([['offline.js', `${start}\n${adding(always)}`]]);
  for (const file of sorted.filter(isLater)) scripts.set(scriptOf(file.path), adding([file]));
  return scripts;
}
