import { type Entry, texts } from '../read/content.ts';
import type { Page, PageElement } from '../read/page.ts';
import type { Article } from '../record/project.ts';
import { isSure } from '../record/tables.ts';

/** In how many parts a quotation is. */
const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');

/** Whose a quotation is, as pages say it. */
export function speakerOf(entry: Entry): string {
  if (entry['speaker'] == null) return 'Speaker not known';
  return isSure(entry) ? String(entry['speaker']) : `probably ${entry['speaker']}`;
}

/** How a quotation is printed, as pages say it. */
export function kindOf(entry: Entry): string {
  const parts = texts(entry['parts']).length;
  return parts < 2 ? String(entry['kind']) : `${entry['kind']}, in ${NUMBERS[parts] ?? parts} parts`;
}

/**
 * What an article's page says of its quotations by their numbers, by the elements that say it: each mark its number,
 * each note its numbers, whose they are and how they are printed.
 */
export function notesOn(page: Page, article: Article | undefined): ReadonlyMap<PageElement, string> {
  const said = new Map<PageElement, string>();
  if (article === undefined) return said;
  const numbers = new Map(article.quotations.map(({ id }, at) => [`#q-${id}`, at + 1]));
  for (const link of page.having('href')) {
    const { href = '', id, 'data-n': shown } = link.attributes;
    if (shown !== undefined && href === `#n-${shown}`) said.set(link, `Note ${shown}`);
    const number = numbers.get(href);
    if (number === undefined || id !== `n-${number}` || link.parent === null) continue;
    said.set(link, `Quotation ${number}`);
    const { entry } = article.quotations[number - 1] ?? {};
    const before = said.get(link.parent)?.replace(/ \D.*$/, ' ') ?? '';
    said.set(link.parent, `${before}${number} ${speakerOf(entry ?? {})}, ${kindOf(entry ?? {})}`);
  }
  return said;
}
