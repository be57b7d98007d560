/** Words, numbers and qualifiers changed by hand in the finished site: each change is refused by the check of its file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { projectPaths } from '../../scripts/paths.ts';
import { readBuilt, verifyFile } from '../../scripts/verify/site.ts';
import { dist } from './site.ts';

const site = await readBuilt(dist, { ...projectPaths(), out: dist });
/** The first file in a folder whose text a pattern finds. */
function fileWith(path: RegExp, words: RegExp): string {
  const found = [...site.files].find((file) => path.test(file) && words.test(site.text(file)));
  if (found === undefined) throw new Error(`No file like ${path} with ${words}`);
  return found;
}

type Change = readonly [what: string, path: RegExp, from: RegExp, to: string];

const CHANGES: readonly Change[] = [
  ['a qualifier is dropped', /^figures\.html$/, /(<span class="meta">)at least(?=<)/, '$1'],
  ['a qualifier becomes another', /^figures\.html$/, /(<span class="meta">)at least(?=<)/, '$1as printed'],
  ['a number loses its qualifier', /^figures\.html$/, /<b>at least /, '<b>'],
  ['a figure is surer', /^figures\.html$/, /, said(?=<\/td>)/, ', stated'],
  ['a fact is surer', /^compare\//, /<b>Alleged<\/b>/, '<b>Said</b>'],
  ['a mark of a fact is surer', /^compare\//, /, alleged, differs"/, ', stated, differs"'],
  ['a mark hides that a report differs', /^compare\//, /, differs"/, '"'],
  ['a report has a fact that it does not print', /^compare\//, /Not in this report/, 'In this report'],
  ['somebody else is quoted', /^quotations\.html$/, />Matt Jukes<\/a><\/b>/, '>Ken McCallum</a></b>'],
  ['nobody is quoted', /^quotations\.html$/, /<b><a [^>]*>Matt Jukes<\/a><\/b>, /, ''],
  ['a part of a sentence becomes a whole one', /^quotations\.html$/, /, some words\./, ', whole sentence.'],
  ['that it is a part is dropped', /^quotations\.html$/, /, some words\./, '.'],
  [
    'reported speech is somebody else’s',
    /^reported\.html$/,
    />Matt Jukes<\/a><\/b>/,
    '>Ken McCallum</a></b>',
  ],
  ['reported speech is denied', /^reported\.html$/, /, as said by/, ', as denied by'],
  ['reported speech is of another outlet', /^reported\.html$/, /> Police Oracle</, '> BBC News<'],
  ['a source is another outlet’s', /^topics\/state/, /, Police Oracle"/, ', BBC News"'],
  [
    'a figure that editors chose is not on the home page',
    /^index\.html$/,
    /<div class="card [^>]*>(?:(?!<div class="card ).)*<\/div>(?=<div class="card )/s,
    '',
  ],
  [
    'an axis of two labels is of another year',
    /^embed\/.*periods/,
    /(?<=<text [^>]*>\w{3} )2022(?=<)/,
    '2021',
  ],
  ['an axis says its second year nowhere', /^embed\/plots-by-iran/, /(?<=>Jan) 2023(?=<\/text>)/, ''],
  ['a passage of reported speech has another number', /^articles\//, /(?<=href="#i-[^"]*"[^>]*>)2(?=<)/, '3'],
  ['an outline has a quotation elsewhere', /^articles\.html$/, /(?<=<g class="t-\w+"><rect x=")/, '1'],
  ['a citation is of another day', /^cite\/topics\/.*\.html$/, /(?<=’, )\d+(?= [A-Z]\w+\. Page)/, '3'],
  ['an unknown speaker gets a name', /^statements\//, /Speaker not known/, 'Matt Jukes'],
  ['narrated words become quoted ones', /^statements\//, /without quotation marks/, 'with quotation marks'],
  ['wordings that differ are the same', /^statements\//, /Only in /, 'Not in '],
  ['wordings that are the same differ', /^statements\//, /print the same words/, 'print other words'],
  ['a citation has another number', /^topics\//, / data-n="8"/, ' data-n="7"'],
  ['an entry of a list has another number', /^handouts\//, /<li data-n="3"/, '<li data-n="39"'],
  ['a number is called otherwise', /^articles\//, /"Reported speech 1(\d)"/, '"Reported speech 2$1"'],
  [
    'words left out stand on another line',
    /^articles\//,
    /<td class="meta">4(\d)<\/td>/,
    '<td class="meta">9$1</td>',
  ],
  ['an axis has another year', /^charts\/.*\.svg$/, />Jan 2022</, '>Jan 9022<'],
  ['a day in a chart’s numbers is another', /^charts\/times\.csv$/, /,2023-02-16,/, ',2023-02-86,'],
  [
    'a place has the words of another outlet',
    /^statements\//,
    /no words here(.*?)Police Oracle/s,
    'no words here$1Publisher unknown',
  ],
  ['a mark is taken from what one wording has', /^statements\//, /<mark class="only">([^<]*)<\/mark>/, '$1'],
  ['a witness of TEI prints other words', /^data\/.*\.tei\.xml$/, / UK nationals/, ' nationals'],
  [
    'words of the data are of another wording',
    /^data\/statements\.json$/,
    /"variants":\[0\],"words":" to"/,
    '"variants":[1],"words":" to"',
  ],
  ['a sentence is turned', /^articles\//, /<p>([^<]*)\bis\b/, '<p>$1is not'],
  [
    'a sentence of ours is turned',
    /^index\.html$/,
    /Every quotation is checked/,
    'Every quotation is never checked',
  ],
  ['words are hidden', /^topics\//, /<p class="meta">/, '<p class="meta" hidden>'],
  [
    'words are hidden by a style',
    /^figures\.html$/,
    /<td class="meta">/,
    '<td class="meta" style="display:none">',
  ],
  ['words are left to those who hear', /^figures\.html$/, /<td class="meta">/, '<td class="vh">'],
  ['somebody else speaks in a copy', /^offline\/.*\.html$/, /said <a>Matt Jukes/, 'said <a>Ken McCallum'],
  ['a copy names another speaker', /^offline\/.*\.html$/, /<dd>Matt Jukes/, '<dd>Ken McCallum'],
  ['a bar is longer', /^topics\//, /class="fl" width="12\.9%"/, 'class="fl" width="52.9%"'],
  ['a share is another', /^topics\//, /12\.9 %, our/, '7.6 %, our'],
  ['a share in a drawing is another', /^charts\/.*\.svg$/, /12\.9 %/, '7.6 %'],
  ['a number in a drawing is another', /^charts\/.*\.svg$/, />29</, '>17<'],
  ['a bar in a drawing is longer', /^charts\/arrests.*\.svg$/, /width="32\.25"/, 'width="92.25"'],
  ['a number of a drawn table is another', /^charts\/facts.*\.svg$/, />15</, '>13<'],
  ['a drawing drops a qualifier', /^charts\/.*\.svg$/, />at least</, '>as printed<'],
  ['a citation has the day of another', /^citations\.json$/, /2015,8,26/, '2023,1,25'],
  ['a day is none that is recorded', /^charts\.html$/, /\(16 February 2023/, '(16 February 2026'],
  [
    'the year of a figure is another',
    /^topics\/offender/,
    /<div class="meta">2023, inferred/,
    '<div class="meta">2022, inferred',
  ],
  ['data are of another version', /^articles\/.*\.json$/, /"version":"1\.7/, '"version":"1.2'],
  ['a row of a table is of another version', /^data\/topics\.csv$/, /,1\.7\.0/, ',1.2.0'],
  [
    'annotations are of another version',
    /^data\/annotations\.jsonld$/,
    /"version": "1\.7/,
    '"version": "1.2',
  ],
  ['a citation of a topic has another year', /^citations\.txt$/, /\((?=20\d\d, )\d{4}/, '(2022'],
  ['a citation loses a line', /^cite\/topics\/.*\.ris$/, /PY[^\n]*\n/, ''],
  ['a table of a chart loses a row', /^charts\/times\.csv$/, /\n.*(?=\r\n$)/, ''],
  ['a row of a chart stands twice', /^charts\/voices\.csv$/, /(\n.*)(?=\r\n$)/, '$1\r$1'],
  ['the number of a report is another', /^charts\/same-number.*\.csv$/, /,eight,said,/, ',13,said,'],
  ['the data of a chart lose words', /^charts\/times\.json$/, /,\s*\{[^{}]*\}(?=\s*\]\s*\}\s*$)/, ''],
  ['the data of a chart have another day', /^charts\/.*\.json$/, /\(16 February 2023/, '(10 February 2023'],
  ['a line of a drawing has another year', /^charts\/times\.svg$/, /January 2022/, 'January 2026'],
  ['the data are described otherwise', /^data\/README\.md$/, /never means zero/, 'only means zero'],
  [
    'a schema says the opposite',
    /^data\/quotations\.schema\.json$/,
    /empty where nothing is/,
    'empty where only nothing is',
  ],
  ['a schema lists another value', /^data\/figures\.schema\.json$/, /"at-least"/, '"at-most"'],
  ['a schema leaves a value out', /^data\/quotations\.schema\.json$/, /"direct",\s*/, ''],
  ['a sentence of an editor is turned', /^about\.html$/, /(<strong>[^<]*) are /, '$1 are not '],
  [
    'a line leaves out the wording that it is of',
    /^statements\//,
    /(Only in .*?Publisher unknown.*?, and not in )Police Oracle/s,
    '$1Publisher unknown',
  ],
  [
    'two numbers of an axis are exchanged',
    /^embed\//,
    /(<text[^>]*>)(\d+)(<\/text>[\s\S]*?<text[^>]*>)(\d+)(<\/text>)/,
    '$1$4$3$2$5',
  ],
  ['a paragraph is dropped', /^topics\//, /<li>how many terrorism arrests[^<]*<\/li>/, ''],
];

test.each(CHANGES)('refused: %s', (_, path, from, to) => {
  const file = fileWith(path, from);
  const text = site.text(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(verifyFile(site, file, Buffer.from(text)), file).toEqual([]);
  expect(verifyFile(site, file, Buffer.from(changed)), file).not.toEqual([]);
});

/** Everything of one kind in a file, in order. */
const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([found]) => found);

test('refused: two paragraphs of a topic are exchanged', () => {
  const file = fileWith(/^topics\//, /data-prose/);
  const text = site.text(file);
  const [first = '', second = ''] = all(text, /<p>[^<]{40,}(?:<(?!\/p>)[^<]*)*<\/p>/g).slice(-2);
  const changed = text.replace(first, '\0').replace(second, first).replace('\0', second);
  expect(verifyFile(site, file, Buffer.from(changed))).not.toEqual([]);
});

test.each([
  ['somebody else speaks', /topics\/state-threats\.xhtml$/, /Matt Jukes/, 'Ken McCallum'],
  ['a place is another', /articles\/.*\.xhtml$/, /data-span="/, 'data-span="1'],
  ['a bar is longer', /topics\/.*\.xhtml$/, /class="fl" width="12\.9%"/, 'class="fl" width="52.9%"'],
  ['a link leads to other words', /topics\/.*\.xhtml$/, /\.xhtml#s-\d/, '.xhtml#s-'],
  ['a word stands before the text', /topics\/.*\.xhtml$/, /<body>/, '<body>Alleged: '],
  ['a chapter is called otherwise', /nav\.xhtml$/, /Youth radicalisation/, 'Youth'],
  ['the book is called otherwise', /package\.opf$/, /(<dc:title>)/, '$1No '],
  ['a style adds words', /book\.css$/, /$/, 'p::before { content: "Not: " }'],
  ['a style hides words', /book\.css$/, /$/, '.meta { display: none }'],
])('refused in a book: %s', (_, path, from, to) => {
  const book = [...site.files].find((file) => file.endsWith('on-the-record.epub')) ?? '';
  const files = unzipSync(site.bytes(book));
  const name = Object.keys(files).find(
    (one) => path.test(one) && from.test(strFromU8(files[one] ?? strToU8(''))),
  );
  const pack = (change: (text: string) => string) => {
    const changed = { ...files, [name ?? '']: strToU8(change(strFromU8(files[name ?? ''] ?? strToU8('')))) };
    return Buffer.from(zipSync(changed, { level: 0, mtime: new Date(1990, 0, 2) }));
  };
  expect(
    verifyFile(
      site,
      book,
      pack((text) => text),
    ),
  ).toEqual([]);
  expect(
    verifyFile(
      site,
      book,
      pack((text) => text.replace(from, to)),
    ),
  ).not.toEqual([]);
});
