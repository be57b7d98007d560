import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode.ts';

const problemOf = (bytes: Uint8Array) => {
  const decoded = decodeUtf8(bytes, 'mill.txt');
  return 'problem' in decoded ? decoded.problem : null;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each(['é', '€', '😀'])(
  'UTF-8 that is cut in a %s at its end is called that, and nobody is told to convert it',
  (last) => {
    for (let missing = 1; missing < utf8(last).length; missing += 1) {
      const problem = problemOf(utf8(`“Wells,”\nsaid ${last}`).slice(0, -missing));
      expect(problem?.reason).toContain('cut short');
      expect(problem).toMatchObject({ line: 2, column: 6 });
      expect(problem?.hint).not.toContain('iconv');
    }
  },
);

test('a lone NUL in UTF-8 is told at its place, and the rest is said to be right', () => {
  expect(problemOf(utf8('“Wells”\nare \0dry'))).toMatchObject({
    line: 2,
    column: 5,
    reason: expect.stringContaining('NUL'),
    hint: expect.stringContaining('UTF-8'),
  });
});

test.each([
  [Uint8Array.of(0x93, 0x48, 0x69, 0x94, 0x0a), 'WINDOWS-1252'],
  [Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x0a), 'ISO-8859-1'],
  [Uint8Array.of(0xff, 0xfe, 0x48, 0x00), 'UTF-16'],
  [Uint8Array.of(0x48, 0x00, 0x69, 0x00), 'UTF-16LE'],
  [Uint8Array.of(0x00, 0x48, 0x00, 0x69), 'UTF-16BE'],
])('%o is converted from %s', (bytes, encoding) => {
  expect(problemOf(bytes)?.hint).toBe(`Convert it: iconv -f ${encoding} -t UTF-8 "mill.txt"`);
});

test('text is text, with its byte order mark', () => {
  expect(decodeUtf8(utf8('\ufeffWells “are” dry 😀'), 'mill.txt')).toEqual({
    text: '\ufeffWells “are” dry 😀',
  });
});
