import type { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { csvFile, safeCell } from './csv.ts';
import { datasetOf, fictionalRecord } from './fictional.ts';
import { quotationSchema } from './schemas.ts';
import { tables } from './tables.ts';

const cells = (text: string) =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
const csvText = (row: z.ZodObject, rows: readonly object[]) => {
  const { head, row: line, foot } = csvFile(columnsOf(row));
  return head + rows.map((one) => line(one, false)).join('') + foot(rows.length === 0);
};
const unescaped = (cell: string) => cell.replace(/^'(?=[\s']*[=+\-@＝＋－＠]|'*[\t\r\n])/u, '');

test('words that look like a formula become text, and everything else stays as it is', () => {
  for (const formula of ['=1+1', '+1', '-2, or so', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1'])
    expect(safeCell(formula)).toBe(`'${formula}`);
  for (const plain of ['so = 1', "'t was late", '“=1”', '12', '']) expect(safeCell(plain)).toBe(plain);
});

test('no cell starts a formula, and dropping the apostrophe gives back the words, whatever they are', () => {
  const hard = fc.string({ unit: fc.constantFrom(...'=\'+-@ \t\r\n",;|a＝🛶') });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), hard), (words) => {
      const cell = safeCell(words);
      expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      expect(unescaped(cell)).toBe(words);
    }),
  );
});

test('a reader that is not ours gets every word back from the CSV, with marks, commas and characters of any plane', () => {
  const { quotations } = datasetOf(fictionalRecord());
  const text = csvText(quotationSchema, quotations);
  expect(cells(text).map((row) => unescaped(row['exact'] ?? ''))).toEqual(
    quotations.map(({ exact }) => exact.join(' | ')),
  );
});

test('the CSV starts with a byte order mark, ends its lines with CR LF, and says its licence and version in each row', () => {
  const { quotations } = datasetOf(fictionalRecord());
  const text = csvText(quotationSchema, quotations);
  expect(text.startsWith('\uFEFFkey,id,')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const { licence, version } of cells(text)) {
    expect(licence).toMatch(/^CC BY 4\.0; quoted words remain/);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('a table without rows still has its columns', () => {
  for (const { row } of tables) expect(csvText(row, []).split('\r\n')).toHaveLength(2);
});
