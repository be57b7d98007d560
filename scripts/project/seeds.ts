import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeUtf8 } from '../../src/content/decode.ts';
import type { Code, Message, Seed } from '../../src/model.ts';
import { compareCodeUnits } from '../../src/text/order.ts';

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

/** A message about a file as a whole. */
function about(
  path: string,
  rule: Code,
  reason: string,
  hint: string,
  severity: Message['severity'] = 'error',
) {
  return { path, line: 1, column: 1, rule, reason, hint, severity } satisfies Message;
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

function passedOver(path: string): Message {
  return about(
    path,
    'seed-ending',
    'Unexpected file name, expected one that ends in .txt',
    'It is passed over; rename it if it is an article.',
    'warning',
  );
}

function notAFile(entry: Dirent, path: string): Message | null {
  if (entry.isSymbolicLink()) {
    return about(
      path,
      'seed-is-link',
      'Unexpected symbolic link, expected a file',
      'Copy the article itself here.',
    );
  }
  if (entry.isDirectory()) {
    return about(
      path,
      'seed-is-folder',
      'Unexpected folder, expected a file',
      'It is passed over; rename it if it is not meant as an article.',
      'warning',
    );
  }
  if (entry.isFile()) return null;
  return about(path, 'seed-not-a-file', 'Unexpected special file, expected a text file', 'Remove it.');
}

/** Reads one seed; `null` where it cannot be one, with the reason in `messages`. */
export function readSeed(path: string, messages: Message[]): SeedFile | null {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) {
    messages.push(
      about(
        path,
        'seed-is-link',
        'Unexpected symbolic link, expected a file',
        'Copy the article itself here.',
      ),
    );
    return null;
  }
  if (found.size > MOST_BYTES) {
    const megabytes = (found.size / 1e6).toFixed(1);
    const reason = `Unexpected ${megabytes} MB, expected the text of one article (${MOST_BYTES / 1e6} MB at most)`;
    messages.push(about(path, 'seed-too-long', reason, 'Cut it into its articles, one a file.'));
    return null;
  }
  const bytes = readBytes(path, messages);
  if (bytes === null) return null;
  const decoded = decodeUtf8(bytes, basename(path));
  if ('problem' in decoded) {
    messages.push({ path, rule: 'seed-encoding', severity: 'error', ...decoded.problem });
    return null;
  }
  if (decoded.text.trim() === '') {
    messages.push(
      about(path, 'seed-empty', 'Unexpected empty file, expected an article', 'Fill it or remove it.'),
    );
    return null;
  }
  return { path, bytes, seed: { id: basename(path).replace(ENDING, ''), text: decoded.text } };
}

function readBytes(path: string, messages: Message[]): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = `Unexpected answer of the system (${code}), expected a file that can be read`;
    messages.push(about(path, 'seed-unreadable', reason, 'Is it a file, and may you read it?'));
    return null;
  }
}
