import { type Finding, finding } from '../finding.ts';
import type { Thing } from '../record/things.ts';
import { wordsProblem } from '../text/explain.ts';
import type { Built } from './built.ts';

/** Checks a text of a file by what is recorded of the things that it is about. */
export function checkWords(text: string, path: string, site: Built, about: readonly Thing[]): Finding[] {
  const words = wordsProblem(text, about, site.sources);
  if (words === null) return [];
  const reason = `Unexpected words “${words}”, expected what content/, a seed or the program has for this place`;
  return [finding(site.pathOf(path), 'unexplained', reason)];
}
