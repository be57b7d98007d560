/** What Pagefind's index files are made of, once unpacked. */
export type Cbor = number | string | readonly Cbor[];

const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

/**
 * Reads the part of CBOR that Pagefind writes: unsigned numbers, texts and arrays of known length.
 * @see https://www.rfc-editor.org/rfc/rfc8949
 * @throws where anything else stands.
 */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const argument = (): { major: number; value: number } => {
    const first = bytes.readUInt8(at);
    const short = first & 0x1f;
    const width = short < 24 ? 0 : 2 ** (short - 24);
    if (width > 4) throw new Error(`Unexpected CBOR ${first} at ${at}, expected a number of at most 32 bits`);
    const value = width === 0 ? short : bytes.readUIntBE(at + 1, width);
    at += 1 + width;
    return { major: first >> 5, value };
  };
  const read = (): Cbor => {
    const { major, value } = argument();
    if (major === UNSIGNED) return value;
    if (major === ARRAY) return Array.from({ length: value }, read);
    if (major !== TEXT) throw new Error(`Unexpected CBOR of kind ${major}, expected a number, text or array`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  const item = read();
  if (at !== bytes.length) throw new Error(`Unexpected CBOR after ${at}, expected the end`);
  return item;
}

/** Writes what {@link readCbor} reads, each number in as few bytes as it needs. */
export function writeCbor(item: Cbor): Buffer {
  if (typeof item === 'number') return head(UNSIGNED, item);
  if (typeof item !== 'string') return Buffer.concat([head(ARRAY, item.length), ...item.map(writeCbor)]);
  const text = Buffer.from(item, 'utf8');
  return Buffer.concat([head(TEXT, text.length), text]);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.of((major << 5) | value);
  const power = value < 0x100 ? 0 : value < 0x1_0000 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes.writeUInt8((major << 5) | (24 + power));
  bytes.writeUIntBE(value, 1, 2 ** power);
  return bytes;
}
