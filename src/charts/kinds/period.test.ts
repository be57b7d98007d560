import { expect, test } from 'vitest';
import { fires, spec, vague } from '../fictional/quillby.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { period } from './period.ts';

const rows = (figures: Parameters<typeof period.view>[0]['figures']) =>
  rowsOf(period.view({ figures }, spec('period')));

test('figures stand under what they count, in order of the end of their time, undated ones last', () => {
  const [part] = period.view({ figures: [...vague, ...fires.toReversed()] }, spec('period'));
  const groups = part && 'table' in part ? part.table.groups : [];
  const figureIn = (row: (typeof groups)[number]['rows'][number]) => cellIn(row, 'stretch').opens?.figure;
  expect(groups.map(({ label, rows: own }) => [label, ...own.map(figureIn)])).toEqual([
    ['Lamps', 'lamps-quadrupled', 'lamps-dozens', 'lamps-several'],
    ['Fires', 'fires-at-least-10', 'fires-15-lamps', 'fires-15-lanterns'],
  ]);
});

test('length is time and never size: two numbers of one period have one length', () => {
  const [, first, second] = rows(fires);
  expect(cellIn(first, 'stretch').stretch?.line).toEqual(cellIn(second, 'stretch').stretch?.line);
});

test('a figure without any time keeps its row and has no drawing', () => {
  const [last] = rows(vague).slice(-1);
  expect([cellIn(last, 'ours').ours, cellIn(last, 'stretch').stretch]).toEqual(['not given', null]);
});
