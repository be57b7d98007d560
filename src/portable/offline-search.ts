/** Search for a site opened from a folder: the files of the index, written as scripts. */
import { pieceOf } from '../client/offline/shelf.ts';

/** A file of the index. */
export interface IndexFile {
  /** Path inside `pagefind/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files of the index above which they are parted into several scripts, each read when first needed. */
const largest = 4_000_000;

/** What is asked for before the first letter, or on every search; it stands in the first script. */
const core = /^(?:pagefind-entry\.json|pagefind\.js|words\.txt|wasm\.|.*\.pf_meta$|filter\/)/;

/**
 * The scripts that hold the index, by name: `offline.js`, and `offline-<n>.js` where it is large.
 * `start(pieces)` is the program that stands at the head of the first one. Same files, same bytes.
 */
export function offlineScripts(
  files: readonly IndexFile[],
  start: (pieces: number) => string,
): Map<string, string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const all = sorted.reduce((sum, file) => sum + file.content.length, 0);
  const pieces = all <= largest ? 0 : Math.ceil(all / (largest / 2));
  const first = sorted.filter((file) => pieces === 0 || core.test(file.path));
  const scripts = new Map([['offline.js', `${start(pieces)}\n${adding(first)}`]]);
  for (let piece = 0; piece < pieces; piece++) {
    const held = sorted.filter((file) => !core.test(file.path) && pieceOf(file.path, pieces) === piece);
    scripts.set(`offline-${piece}.js`, adding(held));
  }
  return scripts;
}

function adding(files: readonly IndexFile[]): string {
  const entries = files.map((file) => `${JSON.stringify(file.path)}:"${base64(file.content)}"`);
  return `onTheRecordFiles.add({\n${entries.join(',\n')}\n});\n`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
