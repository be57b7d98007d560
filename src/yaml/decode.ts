/** Text of a file, or what its bytes look like when they are not UTF-8. */
export type Decoded = { readonly text: string } | { readonly looksLike: string; readonly iconv: string };

/** A text with more NUL bytes than one in this many is UTF-16 read as if it were UTF-8. */
const NULS_OF_UTF16 = 8;

/**
 * Decodes UTF-8. A byte order mark stays in the text, so that offsets count the file as it is. Anything else
 * is refused with a guess at the encoding: a wrong guess made in silence would change printed words.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { looksLike: 'UTF-16 (little-endian)', iconv: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { looksLike: 'UTF-16 (big-endian)', iconv: 'UTF-16' };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return withNul(bytes, nul);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const c1 = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f);
    return c1
      ? { looksLike: 'Windows-1252', iconv: 'WINDOWS-1252' }
      : { looksLike: 'ISO 8859-1 (Latin-1)', iconv: 'ISO-8859-1' };
  }
}

/** NUL can stand in no HTML page, so no file with one can be printed as it is. */
function withNul(bytes: Uint8Array, at: number): Decoded {
  const nuls = bytes.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (nuls * NULS_OF_UTF16 < bytes.length) {
    return { looksLike: `binary data (a NUL byte at byte ${at})`, iconv: 'ITS-ENCODING' };
  }
  return at % 2 === 1
    ? { looksLike: 'UTF-16 (little-endian)', iconv: 'UTF-16LE' }
    : { looksLike: 'UTF-16 (big-endian)', iconv: 'UTF-16BE' };
}
