import type { Tell } from '../finding.ts';
import type { Thing } from '../record/things.ts';
import { wordsProblem } from '../text/explain.ts';
import type { Built } from './built.ts';

/** Checks a text of a file by what is recorded of the things that it is about. */
export function checkWords(text: string, about: readonly Thing[], { sources }: Built, tell: Tell): void {
  const words = wordsProblem(text, about, sources);
  if (words !== null)
    tell(
      'unexplained',
      `Unexpected words “${words}”, expected what content/, a seed or the program has for this place`,
    );
}
