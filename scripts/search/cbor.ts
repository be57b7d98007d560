/**
 * What Pagefind's files are made of, once unpacked: the part of CBOR that it writes.
 * @see https://www.rfc-editor.org/rfc/rfc8949
 */
export type Cbor = number | string | readonly Cbor[];

const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4] as const;

/**
 * Reads whole numbers, texts and arrays of known length.
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
    if (major === NEGATIVE) return -1 - value;
    if (major === ARRAY) return Array.from({ length: value }, read);
    if (major !== TEXT) throw new Error(`Unexpected CBOR of kind ${major}, expected a number, text or array`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  const item = read();
  if (at !== bytes.length) throw new Error(`Unexpected CBOR after ${at}, expected the end`);
  return item;
}

/** Writes items one after the other into bytes that grow; each number in as few bytes as it needs. */
export interface CborWriter {
  number(value: number): void;
  text(value: string): void;
  /** The head of an array; its items follow. */
  array(length: number): void;
  /** Bytes that are CBOR already. */
  raw(bytes: Uint8Array): void;
  /** What was written so far; a view that the next call may change. */
  bytes(): Buffer;
  /** Begins anew, in the same memory. */
  clear(): void;
}

export function cborWriter(): CborWriter {
  let buffer = Buffer.allocUnsafe(32);
  let end = 0;
  const room = (length: number) => {
    if (end + length <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, end + length));
    buffer.copy(larger, 0, 0, end);
    buffer = larger;
  };
  const head = (major: number, value: number) => {
    room(5);
    if (value < 24) {
      buffer[end++] = (major << 5) | value;
      return;
    }
    const power = value < 0x100 ? 0 : value < 0x1_0000 ? 1 : 2;
    buffer[end++] = (major << 5) | (24 + power);
    end = buffer.writeUIntBE(value, end, 2 ** power);
  };
  return {
    number: (value) => (value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value)),
    text: (value) => {
      const length = Buffer.byteLength(value);
      head(TEXT, length);
      room(length);
      end += buffer.write(value, end);
    },
    array: (length) => head(ARRAY, length),
    raw: (bytes) => {
      room(bytes.length);
      buffer.set(bytes, end);
      end += bytes.length;
    },
    bytes: () => buffer.subarray(0, end),
    clear: () => {
      end = 0;
    },
  };
}
