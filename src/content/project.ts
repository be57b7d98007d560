import { hash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Code, Message } from '../model.ts';
import { decodeUtf8 } from './decode.ts';

/** A text file of a project; `path` is relative to the project folder, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** A hash of its text, by which a change of it is known. */
  readonly version: string;
}

/** SHA-256 of a text. */
export const digest = (text: string): string => hash('sha256', text);

/** Every file of a project that the site is made from, unread beyond its text. */
export interface ProjectFiles {
  readonly root: string;
  /** One file by its path, or `null` where there is none. */
  readonly file: (path: string) => TextFile | null;
  /** The files of a folder whose names end so, in code-unit order of their names; each is read when it is come to. */
  readonly folder: (path: string, ending: string) => Iterable<TextFile>;
  /** What was asked for so far and could not be read as text. */
  readonly problems?: readonly Message[];
}

/**
 * The project folder of this run: set by the commands, otherwise the folder from which Astro runs. This is
 * the only module of the site that reads files, so that everything else can be tested on plain text.
 */
export function openProject(root?: string): ProjectFiles {
  const folderOfRun = root ?? process.env['ON_THE_RECORD_PROJECT'] ?? process.cwd();
  const problems: Message[] = [];
  const place = (path: string) => join(folderOfRun, path);
  const read = (file: string, path: string): TextFile[] => {
    const found: Message[] = [];
    const text = readText(file, path, found);
    // A file is read wherever it is asked for, and told of once.
    problems.push(...found.filter((one) => !problems.some((known) => known.path === one.path)));
    return text === null ? [] : [{ path, text, version: digest(text) }];
  };
  return {
    root: folderOfRun,
    problems,
    file: (path) => {
      const file = asSpelt(place(path));
      return file === null ? null : (read(file, path)[0] ?? null);
    },
    folder: function* (path, ending) {
      if (!existsSync(place(path))) return;
      const names = readdirSync(place(path)).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
      for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
        yield* read(join(place(path), name), `${path}/${name}`);
      }
    },
  };
}

/** A file as it is spelt on the disk, whose ending may be in capitals; `null` where there is none. */
function asSpelt(file: string): string | null {
  if (existsSync(file)) return file;
  const wanted = basename(file);
  const stem = wanted.slice(0, wanted.lastIndexOf('.') + 1);
  if (!existsSync(dirname(file))) return null;
  const found = readdirSync(dirname(file)).find(
    (name) => name.startsWith(stem) && name.toLowerCase() === wanted.toLowerCase(),
  );
  return found === undefined ? null : join(dirname(file), found);
}

/** The text of a file that somebody wrote for the site, named `path` in messages; `null` where it is none. */
export function readText(file: string, path: string, messages: Message[]): string | null {
  const report = (rule: Code, reason: string, hint: string) => {
    messages.push({ path, line: 1, column: 1, rule, reason, hint, severity: 'error' });
    return null;
  };
  if (lstatSync(file).isSymbolicLink())
    return report('file-is-link', 'Unexpected symbolic link, expected a file', 'Copy the file itself here.');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = `Unexpected answer of the system (${code}), expected a file that can be read`;
    return report('file-unreadable', reason, 'Is it a file, and may you read it?');
  }
  const decoded = decodeUtf8(bytes, basename(path));
  if ('text' in decoded) return decoded.text;
  messages.push({ path, rule: 'file-encoding', severity: 'error', ...decoded.problem });
  return null;
}
