import { type Place, placesOf, wordsOf } from '../files/aligned.ts';
import { type FileCheck, rowsIn } from '../files/files.ts';
import { entries, texts } from '../read/content.ts';
import {
  childrenOf,
  classed,
  elementsIn,
  havingIn,
  isInside,
  isOf,
  nearest,
  type Page,
  type PageElement,
  runsAround,
  textIn,
} from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import { rowsBy } from '../record/rows-by.ts';
import { lettersOf } from './standing.ts';

/** Tells at an element what is expected in its place. */
type TellExpected = (element: PageElement, expected: string) => void;

/** One wording as it is compared: who prints it, and its words. */
interface Wording {
  readonly outlets: readonly string[];
  readonly words: readonly string[];
}

/** Whether words stand in others one after the other. */
const standIn = (run: readonly string[], words: readonly string[]) =>
  ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);

/** The text of an element with a blank in place of each of some elements in it. */
const textAround = (page: Page, element: PageElement, inner: readonly PageElement[]) =>
  runsAround(page, element, inner).join(' ');

/**
 * Words that carry no mark are common to the wordings that stand together: of two they are the same words in the same
 * order, and no more letters could be; of more each stands in another one.
 */
export function checkMarks(page: Page, tell: TellExpected): void {
  for (const group of Map.groupBy(classed(page, 'wd'), collated).values()) {
    const whole = group.map((one) => wordsOf(textAround(page, one, oursIn(page, one))));
    const unmarked = group.map((one) => {
      const marks = elementsIn(page, one, 'mark');
      return wordsOf(textAround(page, one, [...marks, ...oursIn(page, one)]));
    });
    const [first = [], second = []] = whole;
    const [ofFirst = '', ofSecond = ''] = unmarked.map((words) => words.join(' '));
    const isBest =
      group.length !== 2 ||
      (ofFirst === ofSecond && ofFirst.replaceAll(' ', '').length === mostInCommon(first, second));
    for (const [at, element] of group.entries()) {
      const others = whole.filter((_, other) => other !== at).flat();
      const isKnown = group.length === 1 || unmarked[at]?.every((word) => others.includes(word));
      if (!(isBest && isKnown)) tell(element, 'marks on what not all wordings have');
    }
  }
}

/** Where wordings stand beside each other, around an element of one. */
export const collated = ({ parent }: PageElement) => nearest(parent, (one) => isOf(one, 'col'));

/** What is said in an element besides the words of a wording: that they hold an allegation. */
const oursIn = (page: Page, element: PageElement) => havingIn(page, element, 'data-ours');

/** The letters of outlets in an element, which stand beside their names. */
const lettersIn = (page: Page, element: PageElement) =>
  classed(page, 'l').filter((one) => isInside(one, element));

/** The most letters of words that two wordings can have in common in one order. */
function mostInCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [at, other] of b.entries()) {
      const same = word === other ? (above[at] ?? 0) + word.length : 0;
      row.push(Math.max(same, above[at + 1] ?? 0, row[at] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** The page of a statement says how its wordings differ as they do. */
export const checkWordings: FileCheck = (path, site, tell) => {
  const id = /^statements\/([^/]+)\.html$/.exec(path)?.[1];
  const row = rowsBy(site.sources.tables, 'statements', 'id').get(String(id));
  if (row === undefined) return;
  const page = readPage(path, site.text(path));
  const tellExpected: TellExpected = (element, expected) => {
    const found = textIn(page, element).trim().slice(0, 60);
    tell('incomplete', `Unexpected “${found}”, expected ${expected}`, element);
  };
  const places = placesOf(rowsIn(site, 'statements').find((one) => one['id'] === id));
  const variants = entries(row['variants']).map((one) => ({
    outlet: site.sources.project.articles.get(String(one['article']))?.called.name ?? '',
    printed: texts(one['exact']).join(' '),
  }));
  const aligned = new Set(places.flatMap(({ readings }) => readings.flatMap((one) => one.variants)));
  const groups = Map.groupBy(
    variants.filter((_, at) => aligned.has(at)),
    ({ printed }) => printed,
  );
  const wordings = Array.from(groups, ([printed, some]): Wording => {
    return { outlets: some.map(({ outlet }) => outlet), words: wordsOf(printed) };
  });
  checkList(page, wordings, tellExpected);
  checkPlaces(page, places, (at) => variants[at]?.outlet ?? '', tellExpected);
};

/** The list of how wordings differ says so line by line, and says that they do. */
function checkList(page: Page, wordings: readonly Wording[], tell: TellExpected): void {
  const [list] = classed(page, 'oh');
  if (list === undefined) return;
  const lines = childrenOf(page, list, 'li');
  for (const line of lines) checkLine(page, line, wordings, tell);
  const differ = new Set(wordings.map(({ words }) => words.join(' '))).size > 1;
  if (differ && !lines.some((line) => /^(?:Only in|In another place)/.test(textIn(page, line))))
    tell(list, 'what only some wordings have');
}

const ONLY = /^Only in (.+), and not in (.+): (“.+”)\.$/s;
const MOVED = /^In another place in (.+) than in (.+): “(.+)”\.$/s;
const SAME = /^(.+) print the same words(, with other marks or capitals)?\.$/s;

function checkLine(page: Page, line: PageElement, wordings: readonly Wording[], tell: TellExpected): void {
  const said = textAround(page, line, lettersIn(page, line))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .trim();
  const [, here = '', there = '', quoted] = ONLY.exec(said) ?? [];
  const [, one = '', other = '', moved] = MOVED.exec(said) ?? [];
  const [, alike] = SAME.exec(said) ?? [];
  const names = (some: readonly Wording[]) => some.flatMap(({ outlets }) => outlets);
  if (quoted !== undefined) {
    const fits = quoted
      .slice(1, -1)
      .split('”, “')
      .every((phrase) => {
        const [having = [], lacking = []] = [true, false].map((has) =>
          wordings.filter(({ words }) => standIn(wordsOf(phrase), words) === has),
        );
        return areNamed(here, names(having)) && areNamed(there, names(lacking));
      });
    if (!fits) tell(line, 'words that all of the first have, and none of the others');
  } else if (moved !== undefined) {
    const having = names(wordings.filter(({ words }) => standIn(wordsOf(moved), words)));
    const named = [one, other].map((list) => having.filter((name) => list.includes(name)));
    if (!named.every((list, at) => list.length > 0 && areNamed([one, other][at] ?? '', list)))
      tell(line, 'outlets that print the moved words');
  } else {
    const groups = Map.groupBy(wordings, ({ words }) => words.join(' '));
    if (alike === undefined || ![...groups.values()].some((some) => areNamed(alike, names(some))))
      tell(line, 'how the wordings of content/ differ');
  }
}

/** Whether a list names just some outlets, each once. */
function areNamed(list: string, outlets: readonly string[]): boolean {
  const names = [...new Set(outlets)].sort((a, b) => b.length - a.length);
  let rest = ` ${list} `;
  for (const name of names) {
    if (!rest.includes(` ${name}`)) return false;
    rest = rest.replace(` ${name}`, ' #');
  }
  return names.length > 0 && /^ #(?:(?:,| and) #)* $/.test(rest.replaceAll(/\s+/g, ' '));
}

/** The table of places is that of the data. */
function checkPlaces(
  page: Page,
  places: readonly Place[],
  outletOf: (at: number) => string,
  tell: TellExpected,
): void {
  const [table] = page.named('table').filter((one) => isOf(one, 'pl'));
  if (table === undefined) return;
  const rows = elementsIn(page, table, 'tr').slice(1);
  const differing = places.flatMap((place, nth) => (place.differ === 'words' ? [{ place, nth }] : []));
  if (rows.length !== differing.length) tell(table, 'each place in which wordings differ');
  for (const [at, row] of rows.entries()) {
    const { place, nth = 0 } = differing[at] ?? {};
    const before = places.slice(0, nth).findLast(({ differ }) => differ !== 'words')?.readings[0]?.words;
    const after =
      before === undefined ? 'At the beginning' : `After ${before.trim().split(/\s+/).slice(-3).join(' ')}`;
    const expected = [
      after,
      ...(place?.readings ?? []).flatMap(({ variants, words }) => [
        words === '' ? 'no words here' : words,
        words !== '' && place?.moved != null ? 'moved' : '',
        [...new Set(variants.map(outletOf))].join(' '),
      ]),
    ];
    const found = textAround(page, row, [...lettersIn(page, row), ...oursIn(page, row)]);
    // The names of outlets are a list, which has an “and” before the last.
    const plain = (words: string) => lettersOf(words.replaceAll(/\band\b/g, ' '));
    if (plain(found) !== plain(expected.join(' '))) tell(row, `“${expected.join(' ').slice(0, 80)}”`);
  }
}
