import { diffWordsWithSpace } from 'diff';

/** Characters of unchanged text shown beside a change. */
const CONTEXT = 40;

/**
 * What differs between the seed's words and the page's, on one line: `[-seed-]` and `{+page+}`, with a
 * little of the text around each change. Line ends are shown as `↵`.
 */
export function difference(seed: string, page: string): string {
  const changes = diffWordsWithSpace(seed, page);
  const shown = changes.map(({ value, added, removed }, at) => {
    if (added) return `{+${value}+}`;
    if (removed) return `[-${value}-]`;
    return shorten(value, at > 0, at < changes.length - 1);
  });
  return shown.join('').replaceAll(/\r\n?|\n/g, '↵');
}

function shorten(text: string, changeBefore: boolean, changeAfter: boolean): string {
  const head = changeBefore ? text.slice(0, CONTEXT) : '';
  const tail = changeAfter ? text.slice(-CONTEXT) : '';
  return text.length <= head.length + tail.length + 1 ? text : `${head}…${tail}`;
}

/** Where two long texts part, and what each has there. */
export function parting(found: string, expected: string): string {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const [other, own] = [found, expected].map((text) => text.slice(Math.max(0, at - 20), at + CONTEXT));
  return `“${other}”, expected “${own}”`;
}
