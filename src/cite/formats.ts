/** Every form in which a page or a quotation can be cited, in the order in which they are offered. */
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { harvard } from './harvard.ts';
import type { CslItem } from './item.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';

interface CiteFormat {
  readonly id: 'plain' | 'harvard' | 'apa' | 'bibtex' | 'ris' | 'csl';
  readonly name: string;
  /** Of the files that programs import. */
  readonly ending?: string;
  readonly write: (item: CslItem) => string;
}

export const citeFormats: readonly CiteFormat[] = [
  { id: 'plain', name: 'Plain', write: plain },
  { id: 'harvard', name: 'Harvard', write: harvard },
  { id: 'apa', name: 'APA', write: apa },
  { id: 'bibtex', name: 'BibTeX', ending: 'bib', write: bibtex },
  { id: 'ris', name: 'RIS', ending: 'ris', write: ris },
  { id: 'csl', name: 'CSL-JSON', ending: 'json', write: cslJson },
];

/** A list of one, as programs expect it. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The styles that are read, not imported. */
export function writtenStyles(item: CslItem): string {
  const written = citeFormats.filter(({ ending }) => ending === undefined);
  return `${written.map(({ name, write }) => `${name}\n${write(item)}`).join('\n\n')}\n`;
}

/** The files with a page's citation, `cite/<slug>.<ending>`: those for programs, and one to read. */
export const citeFiles = [
  ...citeFormats.flatMap(({ ending = '', ...one }) => (ending === '' ? [] : [{ ...one, ending }])),
  { ending: 'txt', name: 'Harvard and APA', write: writtenStyles },
];
