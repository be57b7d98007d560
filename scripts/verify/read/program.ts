import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remembered } from '../remembered.ts';
import { type Ours, oursOf } from '../text/ours.ts';

/** The text of the program, read as data: what is on a page and neither printed nor written by editors stands here. */
export interface Program {
  /** Whether a script that stands in a page is, letter for letter, one that the program writes into pages. */
  readonly hasScript: (code: string) => boolean;
  /** Whether a text stands in it. */
  readonly hasText: (text: string) => boolean;
  /** Whether a list of texts stands in it, whole and in this order. */
  readonly hasList: (list: readonly unknown[]) => boolean;
  /** Whether a name of an element, an attribute or a class, or each part of one, stands in its text. */
  readonly hasName: (name: string) => boolean;
  /** The texts of its templates. */
  readonly ours: Ours;
}

/** Of the program, what makes pages and files. */
const MADE_FROM = /\.(?:astro|ts|mjs|py)$/;
/** What it reads articles by is full of names and words of others, and never printed. */
const NOT_MADE_FROM = /\.test\.ts$|^(?:extract|read|tests|docs)\/|\bfictional\b/;

/** Reads the sources of the program in a folder, once. */
export const readProgram = remembered((folder: string): Program => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const sources = files.filter((file) => MADE_FROM.test(file) && !NOT_MADE_FROM.test(file)).sort();
  const texts = sources.map((file) => readFileSync(join(folder, file), 'utf8'));
  const text = texts.join('\n');
  const unescaped = text.replaceAll('\\`', '`').replaceAll('\\\\', '\\');
  const squeezed = text.replaceAll(/\s+/g, ' ');
  const names = new Set(text.match(/[\w-]+|\w+/g));
  for (const name of [...names]) for (const part of name.split('-')) names.add(part);
  const forms = [(code: string) => `<script is:inline>${code}</script>`, ...['"', "'", '`'].map(quoted)];
  return {
    hasScript: remembered((code) => forms.some((form) => text.includes(form(code)))),
    hasList: (list) => {
      const items = list.map((item) => `'${item}'`).join(', ');
      return [`[${items}]`, `[ ${items}, ]`].some((form) => squeezed.includes(form));
    },
    hasText: (some) => unescaped.includes(some),
    hasName: (name) => names.has(name) || name.split('-').every((part) => names.has(part)),
    ours: oursOf(texts),
  };
});

const quoted = (mark: string) => (code: string) => mark + code + mark;
