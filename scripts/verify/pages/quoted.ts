import { texts } from '../read/content.ts';
import { type Page, type PageElement, textIn } from '../read/page.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Sources } from '../sources.ts';
import { formsOfDate } from '../text/dates.ts';
import { thingsAt } from '../text/things.ts';
import { inParts, plain } from '../text/words.ts';

/** Whose a quotation is, as pages say it. */
export function speakerOf({ speaker, speakerSure }: Row): string {
  if (speaker === null) return 'Speaker not known';
  return speakerSure ? String(speaker) : `probably ${speaker}`;
}

/** What pages call kinds of quotations. */
export const KINDS: Readonly<Record<string, string>> = { direct: 'whole sentence', partial: 'some words' };

/** How a quotation is printed, as pages say it. */
function kindOf({ kind, exact }: Row): string {
  const parts = texts(exact).length;
  const told = KINDS[String(kind)] ?? '';
  return parts < 2 ? told : `${told}, ${inParts(parts)}`;
}

/** The quotation to which a link leads. */
function quotationAt(page: Page, link: PageElement, { tables }: Sources): Row | undefined {
  const [thing = ''] = thingsAt(page.path, link.attributes['href'] ?? '');
  return rowsBy(tables, 'quotations', 'key').get(thing.replace(/^quotation /, ''));
}

/**
 * What a page says of quotations where it can be said in one way only, by the elements that say it: on an article's page each
 * mark and note its numbers, whose the words are and how they are printed; in a list of quotations all of this with outlet and
 * date. An entry that says anything else answers with what it ought to say.
 */
export function quotedOn(page: Page, sources: Sources): ReadonlyMap<PageElement, string> {
  return new Map([...notesOn(page, sources), ...entriesOn(page, sources)]);
}

function notesOn(page: Page, sources: Sources): Map<PageElement, string> {
  const said = new Map<PageElement, string>();
  const article = sources.project.at(page.path);
  const numbers = new Map(article?.quotations.map(({ id }, at) => [`#q-${id}`, at + 1]));
  for (const link of numbers.size === 0 ? [] : page.having('href')) {
    const { href = '', id, 'data-n': shown } = link.attributes;
    if (shown !== undefined && href === `#n-${shown}`) said.set(link, `Note ${shown}`);
    const number = numbers.get(href);
    const row = number === undefined || id !== `n-${number}` ? undefined : quotationAt(page, link, sources);
    if (row === undefined || link.parent === null) continue;
    said.set(link, `Quotation ${number}`);
    const before = said.get(link.parent)?.replace(/ \D.*$/, ' ') ?? '';
    said.set(link.parent, `${before}${number} ${speakerOf(row)}, ${kindOf(row)}`);
  }
  return said;
}

/** The paragraphs of the entries of lists of quotations, which stand beneath their words. */
function entriesOn(page: Page, sources: Sources): Map<PageElement, string> {
  const said = new Map<PageElement, string>();
  const rows = new Map<PageElement | null, Row | undefined>();
  for (const link of page.having('data-cite'))
    if (link.parent?.name === 'blockquote' && link.parent.parent?.name === 'li')
      rows.set(link.parent.parent, quotationAt(page, link, sources));
  for (const paragraph of rows.size === 0 ? [] : page.named('p')) {
    const row = rows.get(paragraph.parent);
    if (row !== undefined)
      said.set(paragraph, entryOf(row, plain(textIn(page, paragraph)), page.path, sources));
  }
  return said;
}

/** What an entry ought to say of a quotation, in the form of date in which it says it. */
function entryOf(row: Row, found: string, path: string, { project, tables }: Sources): string {
  const { date, dateBasis, article } = row;
  const { letter, name } = project.articles.get(String(article))?.called ?? {};
  const titles = (tables.get('topics') ?? []).filter(({ id }) => texts(row['topics']).includes(String(id)));
  // Their order is that of the site.
  const named = titles
    .map(({ title }) => String(title))
    .sort((a, b) => found.lastIndexOf(a) - found.lastIndexOf(b));
  const whose = path.startsWith('people/') ? '' : `${speakerOf(row)}, `;
  const before = `${whose}${kindOf(row)}. ${letter} ${name}, `;
  const after = named.length === 0 ? '' : `. ${named.join(', ')}`;
  const days = date === null ? ['Date unknown'] : formsOfDate(String(date));
  const all = days.flatMap((day) => [day, `${day}, ${dateBasis}`]).map((day) => plain(before + day + after));
  return all.find((one) => one === found) ?? all.at(-1) ?? '';
}
