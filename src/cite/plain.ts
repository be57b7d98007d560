import type { CslItem } from './item.ts';
import { fullName, joinNames } from './names.ts';
import { quotedWords, saidIn } from './quotation.ts';
import { issuedWords, joined, outletWords, readIn, stopped, titleWords, whereWords } from './words.ts';

/** One line for a footnote: “words” – speaker, quoted in the article, and where it was read. */
export function plain(item: CslItem): string {
  const said = item.custom?.quotation;
  const lead = said === undefined ? '' : `${quotedWords(said)} – `;
  return lead + plainSource(item);
}

/** The same without the words themselves. */
export function plainSource(item: CslItem): string {
  const authors = joinNames((item.author ?? []).map(fullName));
  const source = [authors, titleWords(item), outletWords(item), issuedWords(item), whereWords(item)];
  return joined([saidIn(item, 'quoted in') + stopped(joined(source, ', ')), readIn(item)]);
}
