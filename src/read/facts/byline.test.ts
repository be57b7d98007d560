import { expect, test } from 'vitest';
import { isNameAlone, readByline, readSignature } from './byline.ts';

const namesOf = (line: string): string | null => {
  const byline = readByline(line) ?? readSignature(line);
  return byline === null ? null : line.slice(byline.names.start, byline.names.end);
};

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['By JANE DOE and John Roe', 'JANE DOE and John Roe'],
  ['By Jane Doe, John Roe and Kim Poe', 'Jane Doe, John Roe and Kim Poe'],
  ['By Jane Doe, Home Affairs Correspondent', 'Jane Doe'],
  ['By Jane Doe Home Affairs Correspondent', 'Jane Doe'],
  ['By Jane DoeBBC News, Northmoor', 'Jane Doe'],
  ['ByJane DoeSenior News Reporter', 'Jane Doe'],
  ['By JANE DOE FOR MAILONLINE', 'JANE DOE'],
  ['By Jane Doe in Paris', 'Jane Doe'],
  ['By Jane Doe, a reporter on floods. She has lived in the vale since 2016.', 'Jane Doe'],
  ['By Fiona McAdam', 'Fiona McAdam'],
  ['By Rosa de la Cruz', 'Rosa de la Cruz'],
  ["By Sean O'Hara, PA", "Sean O'Hara"],
  ['Written by Jane Doe', 'Jane Doe'],
  ['Jane Doe, home affairs correspondent', 'Jane Doe'],
  ['Jane Doe Political editor', 'Jane Doe'],
  ['Jane Doe in Paris', 'Jane Doe'],
  ['Jane Doe | Northmoor Evening Post', 'Jane Doe'],
])('“%s” names %s', (line, names) => {
  expect(namesOf(line)).toBe(names);
});

test.each([
  'By Friday the river had fallen.',
  'By then it was over',
  'By Monday, Jane Doe had left the vale and gone home.',
  'Jane Doe, who lives at the mill, was asleep',
  'Two rescued in Northmoor',
])('“%s” is no byline', (line) => {
  expect(namesOf(line)).toBeNull();
});

test('a name alone is a name, an outlet is none', () => {
  expect(isNameAlone('Jane Doe')).toBe(true);
  expect(isNameAlone('BBC News')).toBe(false);
  expect(isNameAlone('It was over.')).toBe(false);
});
