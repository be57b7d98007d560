import { outside, type Page, type PageElement } from '../read/page.ts';
import { labelsOfAxes } from './axes.ts';
import { partLinks } from './references.ts';

/** A run of a page's text that is read in one go, or an attribute that a reader meets. */
export interface Run {
  readonly text: string;
  /** The innermost element that holds all of it. */
  readonly holder: PageElement;
}

/** Elements that do not part the text around them. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup text time tspan u var wbr'.split(
    ' ',
  ),
);
/** Attributes whose text is shown or read out. */
const SHOWN = 'title aria-label aria-description alt placeholder content datetime value label'.split(' ');

/** Attributes of ours that say what an element is, and nothing to a reader. */
const STRUCTURE =
  /^data-(?:seed|span|block|role|figure|cite|ours|prose|absence|page|keep|pagefind-(?:body|ignore|weight|index-attrs)|astro-.*)$/;

/** Stands in a run for words that are checked otherwise: nothing goes on over it. */
export const ELSEWHERE = '\uFFFC';

/** All runs of a page, without the words that stand under `data-span` or `data-block`, which are checked letter by letter. */
export function runsOf(page: Page): Run[] {
  const marks = page.elements.flatMap((element) =>
    INLINE.has(element.name) ? [] : [element.textStart, element.textEnd],
  );
  const cuts = [...new Set([0, ...marks, page.text.length])].sort((a, b) => a - b);
  const printed = [...printedIn(page), ...explainedIn(page)].sort((a, b) => a[0] - b[0]);
  const partings = partingsIn(page);
  const holders = innermost(page, cuts);
  const runs = cuts.slice(1).flatMap((end, at): Run[] => {
    const start = cuts[at] ?? 0;
    const holder = holders[at] ?? null;
    if (holder === null) return [];
    const text = without(page.text, start, end, printed, partings);
    return text.trim() === '' ? [] : [{ text, holder }];
  });
  return [...runs, ...attributesOf(page)];
}

function attributesOf(page: Page): Run[] {
  return page.attributeNames
    .filter((name) => SHOWN.includes(name) || (name.startsWith('data-') && !STRUCTURE.test(name)))
    .flatMap((name) =>
      page
        .having(name)
        .filter((holder) => name !== 'content' || !isSetting(holder))
        .map((holder) => ({ text: holder.attributes[name] ?? '', holder })),
    );
}

const isSetting = ({ attributes: { name = '', 'http-equiv': equiv } }: PageElement) =>
  equiv !== undefined || /^(?:viewport|robots|color-scheme|theme-color|referrer)$/.test(name);

/** Labels of axes and numbers of parts, which explain themselves by where they stand and lead. */
const explainedIn = (page: Page) =>
  [...labelsOfAxes(page), ...partLinks(page).keys()].map(({ textStart, textEnd }): [number, number] => [
    textStart,
    textEnd,
  ]);

/** Stretches of the text that are printed words: spans, and blocks without what is ours in them. */
function printedIn(page: Page): [number, number][] {
  const ours = page.having('data-ours');
  return [...page.having('data-span'), ...page.having('data-block')]
    .flatMap(({ textStart, textEnd }) =>
      outside(
        textStart,
        textEnd,
        ours.filter((one) => one.textStart >= textStart && one.textEnd <= textEnd),
      ),
    )
    .filter(([start, end]) => start < end);
}

function without(
  text: string,
  start: number,
  end: number,
  printed: readonly (readonly [number, number])[],
  partings: readonly number[],
): string {
  let kept = '';
  let at = start;
  for (const [from, to] of printed) {
    if (to <= at) continue;
    if (from >= end) break;
    kept += parted(text, at, Math.max(at, from), partings) + ELSEWHERE;
    at = Math.min(end, to);
  }
  return kept + parted(text, at, end, partings);
}

/** Words of neighbouring elements are two words, though no blank stands between them; and so are two lines of a drawing. */
function partingsIn(page: Page): number[] {
  const lines = page.named('text').flatMap(({ textStart, textEnd }) => [textStart, textEnd]);
  const seams = page.elements.flatMap(({ textStart, textEnd }) => [textStart, textEnd]);
  const all = new Set([...lines, ...seams.filter((at) => inWord(page.text, at))]);
  return [...all].sort((a, b) => a - b);
}

/** A stretch of a text with a blank at each of its partings. */
function parted(text: string, start: number, end: number, partings: readonly number[]): string {
  const cuts = [start, ...partings.filter((at) => at > start && at < end), end];
  return cuts
    .slice(1)
    .map((to, nth) => text.slice(cuts[nth], to))
    .join(' ');
}

const inWord = (text: string, at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/** For each stretch between two cuts the innermost element that is not inline and holds it. */
function innermost(page: Page, cuts: readonly number[]): (PageElement | null)[] {
  const blocks = page.elements.filter(({ name }) => !INLINE.has(name));
  const found: (PageElement | null)[] = cuts.map(() => null);
  const index = new Map(cuts.map((cut, at) => [cut, at]));
  // Inner elements come after outer ones, so that the last to claim a stretch is the innermost.
  for (const element of blocks) {
    const to = index.get(element.textEnd) ?? 0;
    for (let at = index.get(element.textStart) ?? 0; at < to; at += 1) found[at] = element;
  }
  return found;
}
