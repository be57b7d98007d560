/** Every form in which a page or a quotation can be cited, in the order in which they are offered. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { harvard } from './harvard.ts';
import type { CslItem } from './item.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';

export interface CiteFormat {
  readonly id: 'plain' | 'harvard' | 'apa' | 'bibtex' | 'ris' | 'csl';
  readonly name: string;
  readonly write: (item: CslItem) => string;
}

export const citeFormats: readonly CiteFormat[] = [
  { id: 'plain', name: 'Plain', write: plain },
  { id: 'harvard', name: 'Harvard', write: harvard },
  { id: 'apa', name: 'APA', write: apa },
  { id: 'bibtex', name: 'BibTeX', write: bibtex },
  { id: 'ris', name: 'RIS', write: ris },
  { id: 'csl', name: 'CSL-JSON', write: cslJson },
];

/** A list of one, as programs expect it. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The styles that are read, not imported. */
export function writtenStyles(item: CslItem): string {
  const written = citeFormats.filter(({ id }) => id === 'plain' || id === 'harvard' || id === 'apa');
  return `${written.map(({ name, write }) => `${name}\n${write(item)}`).join('\n\n')}\n`;
}

/** A file with a page's citation: `cite/<slug>.<ending>`. */
export interface CiteFile {
  readonly ending: 'bib' | 'ris' | 'json' | 'txt';
  readonly name: string;
  readonly write: (item: CslItem) => string;
}

export const citeFiles = {
  bib: {
    ending: 'bib',
    name: 'BibTeX',
    write: bibtex,
  },
  ris: {
    ending: 'ris',
    name: 'RIS',
    write: ris,
  },
  json: {
    ending: 'json',
    name: 'CSL-JSON',
    write: cslJson,
  },
  txt: {
    ending: 'txt',
    name: 'Harvard and APA',
    write: writtenStyles,
  },
} as const satisfies Readonly<Record<string, CiteFile>>;
