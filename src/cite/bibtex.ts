import type { CslDate, CslItem, CslName } from './item.ts';
import { MONTHS } from './words.ts';

// A brace counts for BibTeX even where a backslash stands before it: only commands keep an entry whole.
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * An entry for BibTeX and BibLaTeX, in UTF-8.
 *
 * Written here and not by a library: the one that fits our licence (citation-js 0.8.2) drops from a title every
 * letter that LaTeX has no command for (“Мост” vanishes), reads `<b>` in one as bold and gives the month as
 * “may 4”. Its parser reads our files back in the tests, field by field.
 */
export function bibtex(item: CslItem): string {
  const outlet = item['container-title'];
  const isArticle = item.type === 'article-newspaper' && outlet !== undefined;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authorField(item.author)],
    // Double braces keep the capitals of a headline.
    ['title', `{{${latex(item.title)}}}`],
    [isArticle ? 'journal' : 'organization', outlet && braced(outlet)],
    ...dateFields(item.issued),
    ['url', item.URL && `{${bareAddress(item.URL)}}`],
    ['urldate', item.accessed && `{${isoDate(item.accessed)}}`],
    ['language', item.language && braced(item.language)],
    ['note', item.note && braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${isArticle ? 'article' : 'misc'}{${entryKey(item.id)},`, ...lines, '}', ''].join('\n');
}

function latex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (char) => COMMANDS[char] ?? char)
    .replace(/[&%$#_]/g, '\\$&');
}

const braced = (text: string) => `{${latex(text)}}`;

function authorField(names: readonly CslName[] = []): string | undefined {
  if (names.length === 0) return undefined;
  const parts = names.map((name) =>
    'literal' in name ? `{${latex(name.literal)}}` : `${latex(name.family)}, ${latex(name.given)}`,
  );
  return `{${parts.join(' and ')}}`;
}

function dateFields(date: CslDate | undefined): (readonly [string, string | undefined])[] {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  return [
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]?.slice(0, 3).toLowerCase()],
    ['day', day === undefined ? undefined : `{${day}}`],
  ];
}

function isoDate(date: CslDate): string {
  return (date['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

/** An address stands unescaped, so that what could end the field is percent-encoded. */
function bareAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, (char) => encodeURIComponent(char));
}

function entryKey(id: string): string {
  const plain = id.normalize('NFKD').replace(/[^\w-]/g, '');
  return plain === '' ? 'article' : plain;
}
