import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the program, read as data: what stands on a page and is neither printed nor written by editors comes from here. */
export interface Program {
  /** Whether a script that stands in a page is, letter for letter, one that the program writes into pages. */
  readonly hasScript: (code: string) => boolean;
}

/** Of the program, what makes pages and files. */
const MADE_FROM = /\.(?:astro|ts)$/;
const NOT_MADE_FROM = /\.test\.ts$/;

let read: Program | null = null;

/** Reads the sources of this program, once. */
export function readProgram(): Program {
  read ??= programOf(join(import.meta.dirname, '../../../src'));
  return read;
}

function programOf(folder: string): Program {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => MADE_FROM.test(file) && !NOT_MADE_FROM.test(file)).sort();
  const text = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const forms = [(code: string) => `<script is:inline>${code}</script>`, ...['"', "'", '`'].map(quoted)];
  return { hasScript: (code) => forms.some((form) => text.includes(form(code))) };
}

const quoted = (mark: string) => (code: string) => mark + code + mark;
