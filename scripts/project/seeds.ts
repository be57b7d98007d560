import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeUtf8 } from '../../src/content/decode.ts';
import type { Code, Message, Seed } from '../../src/model.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { fileError } from '../messages.ts';

const ENDING = /\.txt$/i;
/** Nobody means these to be articles. */
const HARMLESS = /^(?:\.|readme)/i;
/** Many times the longest article; a page of it would stop browsers. */
const MOST_BYTES = 4_000_000;

/** A seed with the bytes it was read from. */
export interface SeedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly seed: Seed;
}

/**
 * The `.txt` files right in `folder`, in code-unit order of their names; problems go to `messages`. Where the
 * folder is for seeds alone (`strict`), other files get a warning: somebody meant them to be read.
 */
export function listSeeds(folder: string, messages: Message[], strict: boolean): string[] {
  const paths: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    compareCodeUnits(a.name, b.name),
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!ENDING.test(entry.name)) {
      if (strict && !HARMLESS.test(entry.name)) messages.push(passedOver(path));
      continue;
    }
    const problem = notAFile(entry, path);
    if (problem === null) paths.push(path);
    else messages.push(problem);
  }
  return paths;
}

const passedOver = (path: string): Message => ({
  ...fileError(
    path,
    'seed-ending',
    'Unexpected file name, expected one that ends in .txt',
    'It is passed over; rename it if it is an article.',
  ),
  severity: 'warning',
});

function notAFile(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>, path: string) {
  if (entry.isFile()) return null;
  const [link, folder] = [entry.isSymbolicLink(), entry.isDirectory()];
  const what = link ? 'symbolic link' : folder ? 'folder' : 'special file';
  const reason = `Unexpected ${what}, expected a file`;
  if (link) return fileError(path, 'seed-is-link', reason, 'Copy the article itself here.');
  if (!folder) return fileError(path, 'seed-not-a-file', reason, 'Remove it.');
  const hint = 'It is passed over; rename it if it is not meant as an article.';
  return { ...fileError(path, 'seed-is-folder', reason, hint), severity: 'warning' } as const;
}

/** Reads one seed; `null` where it cannot be one, with the reason in `messages`. */
export function readSeed(path: string, messages: Message[]): SeedFile | null {
  const found = lstatSync(path);
  const refuse = (...[rule, reason, hint]: [Code, string, string]) => {
    messages.push(fileError(path, rule, reason, hint));
    return null;
  };
  const problem = notAFile(found, path);
  if (problem !== null) {
    messages.push(problem);
    return null;
  }
  if (found.size > MOST_BYTES) {
    const megabytes = (found.size / 1e6).toFixed(1);
    const reason = `Unexpected ${megabytes} MB, expected the text of one article (${MOST_BYTES / 1e6} MB at most)`;
    return refuse('seed-too-long', reason, 'Cut it into its articles, one a file.');
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = `Unexpected answer of the system (${code}), expected a file that can be read`;
    return refuse('seed-unreadable', reason, 'Is it a file, and may you read it?');
  }
  const decoded = decodeUtf8(bytes, basename(path));
  if ('problem' in decoded) {
    messages.push({ path, rule: 'seed-encoding', severity: 'error', ...decoded.problem });
    return null;
  }
  if (decoded.text.trim() === '')
    return refuse('seed-empty', 'Unexpected empty file, expected an article', 'Fill it or remove it.');
  return { path, bytes, seed: { id: basename(path).replace(ENDING, ''), text: decoded.text } };
}
