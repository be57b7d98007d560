/**
 * One character changed at a random place of the finished site. Each change is refused by the check of its file, or
 * its place is of one of few kinds, none of which are words or numbers of a seed, a name, a date or a count.
 */
import { expect, test } from 'vitest';
import { projectPaths } from '../../scripts/paths.ts';
import { readBuilt, verifyFile } from '../../scripts/verify/site.ts';
import { dist } from './site.ts';

/** So many changes; `npm run test:long` tries a hundred times as many. */
const CHANGES = process.env['TEST_LONG'] ? 10_000 : 100;

/** Text files that show words or numbers of a seed. The form of the data is described with invented examples. */
const SHOWS_WORDS = /\.(?:html|json|jsonld|csv|svg|bib|ris|txt|xml)$/;
const FORM_OF_DATA = /^data\.html$|^data\/(?:.*\.schema\.json|datapackage\.json)$|^favicon\.svg$/;
/** Lists of hashes and copies are compared with bytes, which is tried for itself. */
const OTHERS = /^(?:pagefind|search)\/|^offline\/files\.json$|^og\/drawn\.json$|^robots\.txt$/;

/** A place in a file: the text before it, the character, and the text after it. */
interface Place {
  readonly path: string;
  readonly before: string;
  readonly character: string;
  readonly after: string;
}

const inTag = ({ before }: Place) => before.lastIndexOf('<') > before.lastIndexOf('>');
const isMarkup = ({ path }: Place) => /\.(?:html|svg|xml)$/.test(path);
const inStyle = ({ before }: Place) => before.lastIndexOf('<style') > before.lastIndexOf('</style');
const tagOf = ({ before, character, after }: Place) =>
  before.slice(before.lastIndexOf('<')) + character + after.slice(0, after.indexOf('>') + 1);
/** The name of the attribute in whose value a place is. */
const attributeOf = ({ before }: Place) =>
  /\s([\w:-]+)="[^"]*$/.exec(before.slice(before.lastIndexOf('<')))?.[1];
const wordAt = ({ before, character, after }: Place) =>
  (/[\p{L}\p{M}’']*$/u.exec(before)?.[0] ?? '') + character + (/^[\p{L}\p{M}’']*/u.exec(after)?.[0] ?? '');

/** Where a drawing draws, and how it is painted. */
const DRAWN =
  /^(?:d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|width|height|viewBox|points|transform|patternUnits|preserveAspectRatio|fill|stroke.*|font-.*|text-anchor|class|opacity)$/;

/** Kinds of places at which a change may pass, and why it may. */
const KINDS: readonly (readonly [kind: string, is: (place: Place) => boolean])[] = [
  // Styles set no words: what they would print stands in no style sheet, and is tried for itself.
  ['styles', (place) => isMarkup(place) && (inStyle(place) || attributeOf(place) === 'style')],
  // The end of an element, which a browser closes by itself.
  ['an end tag', (place) => isMarkup(place) && inTag(place) && tagOf(place).startsWith('</')],
  // Where marks lie and how they are painted; what they stand for is written beside them and checked there.
  ['a drawing', (place) => isMarkup(place) && inTag(place) && DRAWN.test(attributeOf(place) ?? '')],
  // A name of our own in a tag that became another name of our own, or a blank or mark between two of them.
  ['the markup of a tag', (place) => isMarkup(place) && inTag(place) && attributeOf(place) === undefined],
  // The same in code to copy.
  [
    'the size of a frame to copy',
    ({ before }) => /\b(?:(?:width|height)=&quot;\d*|style=&quot;[^&]*)$/.test(before),
  ],
  // What tells browsers, and not readers, what an element is.
  ['a setting', (place) => isMarkup(place) && inTag(place) && SETTINGS.test(attributeOf(place) ?? '')],
  // An id to which nothing leads.
  ['an id', (place) => isMarkup(place) && inTag(place) && attributeOf(place) === 'id'],
  // Blanks and marks between words: every word and number on both sides is checked.
  ['a blank or a mark', ({ character }) => /[^\p{L}\p{N}]/u.test(character)],
  // A word of our own that became another one.
  ['a word of ours', (place) => /^[\p{L}’']+$/u.test(wordAt(place)) && isOurs(wordAt(place))],
];

const SETTINGS =
  /^(?:rel|target|type|lang|charset|name|content|data-(?:page|keep|role|pagefind.*|astro.*|accent|notes)|role|scope|colspan|rowspan|tabindex|loading|decoding|aria-(?:hidden|current|live|expanded|keyshortcuts)|xmlns.*|version|start|hidden)$/;

const paths = projectPaths();
const site = await readBuilt(dist, { ...paths, out: dist });
const isOurs = (word: string) => site.sources.program.ours.has(word);
const files = [...site.files].filter(
  (path) => SHOWS_WORDS.test(path) && !FORM_OF_DATA.test(path) && !OTHERS.test(path),
);
const texts = new Map(files.map((path) => [path, site.text(path)]));

test('the site that is changed is right', () => {
  for (const [path, text] of texts) expect(verifyFile(site, path, Buffer.from(text)), path).toEqual([]);
});

test(`of ${CHANGES} changed characters each is refused, or stands where no words or numbers of a seed can`, () => {
  const random = generator(20_260_216);
  const passed = Array.from({ length: CHANGES }, () => change(random)).flatMap((tried) => tried ?? []);
  expect(passed).toEqual([]);
}, 1_800_000);

const total = [...texts.values()].reduce((sum, { length }) => sum + length, 0);

/** The file and the place in it of a character of all files together. */
function placeOf(number: number): { path: string; text: string; at: number } {
  let before = 0;
  for (const [path, text] of texts) {
    if (number < before + text.length) return { path, text, at: number - before };
    before += text.length;
  }
  throw new Error(`No character ${number} in ${total}`);
}

/** Changes one character somewhere, and answers where if that is neither refused nor of a kind. */
function change(random: () => number): string | null {
  const { path, text, at } = placeOf(Math.floor(random() * total));
  const place = { path, before: text.slice(0, at), character: text.charAt(at), after: text.slice(at + 1) };
  const other = otherThan(place.character, random);
  if (verifyFile(site, path, Buffer.from(place.before + other + place.after)).length > 0) return null;
  if (KINDS.some(([, is]) => is(place))) return null;
  return `${path}:${at} ${place.before.slice(-50)}[${place.character}→${other}]${place.after.slice(0, 30)}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789 ';
const DIGITS = '0123456789';

/** Another character: for a digit a digit, since that is what deceives. */
function otherThan(character: string, random: () => number): string {
  const all = /\d/.test(character) ? DIGITS : LETTERS;
  const others = all.replace(character, '');
  return others.charAt(Math.floor(random() * others.length));
}

/** Numbers from 0 to 1, the same on each run (mulberry32, whose period is 2³²). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
