import { phrases } from '../words.ts';

const anyOf = (names: readonly string[]): string =>
  `(?:${names.toSorted((a, b) => b.length - a.length).join('|')})`;

/** Who pictures are credited to; the longer name goes before the one that it begins with. */
export const PICTURE_AGENCY = anyOf([...phrases('picture-agencies')]);

/** Where a picture was posted. These names stand on buttons too: alone they credit nothing. */
export const PICTURE_NETWORK =
  '(?:Facebook|Instagram|Twitter|X|TikTok|YouTube|Snapchat|LinkedIn|Social media|File(?: photo)?)';
