import type { Message } from '../model.ts';

/** The text of a file, or why its bytes are none and what to do about it. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };
type Problem = Pick<Message, 'line' | 'column' | 'reason' | 'hint'>;

/** A text with more NUL bytes than one in this many is UTF-16 read as if it were UTF-8. */
const NULS_OF_UTF16 = 8;

const NUL = 0;
const LINE_FEED = 10;

/**
 * Decodes UTF-8. A byte order mark stays in the text, so that offsets count the file as it is. Anything else
 * is refused with a guess at the encoding: a wrong guess made in silence would change printed words. `name` is the
 * file’s, for the advice.
 */
export function decodeUtf8(bytes: Uint8Array, name: string): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return convert('UTF-16 (little-endian)', 'UTF-16', name);
  if (first === 0xfe && second === 0xff) return convert('UTF-16 (big-endian)', 'UTF-16', name);
  const nul = bytes.indexOf(NUL);
  if (nul !== -1) return withNul(bytes, nul, name);
  const text = strictly(bytes);
  if (text !== null) return { text };
  const end = cutAt(bytes);
  if (end !== -1) return cutShort(bytes, end);
  const c1 = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return c1
    ? convert('Windows-1252', 'WINDOWS-1252', name)
    : convert('ISO 8859-1 (Latin-1)', 'ISO-8859-1', name);
}

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function convert(looksLike: string, iconv: string, name: string): Decoded {
  const reason = `Unexpected bytes that are no UTF-8, expected UTF-8; they look like ${looksLike}`;
  const hint = `Convert it: iconv -f ${iconv} -t UTF-8 ${JSON.stringify(name)}`;
  return { problem: { line: 1, column: 1, reason, hint } };
}

/** Where the last character of a file of UTF-8 begins whose other bytes are missing; -1 where it is no such file. */
function cutAt(bytes: Uint8Array): number {
  const isTail = (byte: number) => byte >= 0x80 && byte < 0xc0;
  const end = bytes.findLastIndex((byte) => !isTail(byte));
  const lead = bytes[end] ?? 0;
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
  const there = bytes.length - end;
  const before = there < needs ? strictly(bytes.subarray(0, end)) : null;
  // One odd byte after plain ASCII may as well be a letter of another encoding.
  return before !== null && (there > 1 || before.length < end) ? end : -1;
}

function cutShort(bytes: Uint8Array, end: number): Decoded {
  const reason =
    'Unexpected end in the middle of a character, expected all of the file: it is UTF-8, and cut short';
  const hint = 'Copy it anew. Nothing else is wrong with its encoding: do not convert it.';
  return { problem: { ...placeOf(bytes, end), reason, hint } };
}

/** NUL can stand in no HTML page, so no file with one can be printed as it is. */
function withNul(bytes: Uint8Array, at: number, name: string): Decoded {
  const nuls = bytes.reduce((count, byte) => count + (byte === NUL ? 1 : 0), 0);
  if (nuls * NULS_OF_UTF16 >= bytes.length) {
    return at % 2 === 1
      ? convert('UTF-16 (little-endian)', 'UTF-16LE', name)
      : convert('UTF-16 (big-endian)', 'UTF-16BE', name);
  }
  const isText = strictly(bytes) !== null;
  const what = nuls === 1 ? 'NUL character' : `NUL character, one of ${nuls}`;
  const reason = isText
    ? `Unexpected ${what}, expected text: no page can show it`
    : `Unexpected ${what}, expected text: this is binary data`;
  const hint = isText ? 'The rest is UTF-8: take it out in an editor.' : 'Save the article as text.';
  return { problem: { ...placeOf(bytes, at), reason, hint } };
}

/** Line and column of a byte; the column counts UTF-16 units. */
function placeOf(bytes: Uint8Array, at: number): { readonly line: number; readonly column: number } {
  const before = bytes.subarray(0, at);
  const lines = before.reduce((count, byte) => count + (byte === LINE_FEED ? 1 : 0), 1);
  const start = before.lastIndexOf(LINE_FEED) + 1;
  return { line: lines, column: new TextDecoder().decode(before.subarray(start)).length + 1 };
}
