import { expect, test } from 'vitest';
import type { BodyBlock } from '../body.ts';
import type { ResolvedNote, ResolvedQuotation } from '../types.ts';
import { asideBlocks, bodyRows, noteGroups, sections } from './rows.ts';

/** Blocks of ten characters each, one after the other. */
function blocks(...roles: BodyBlock['role'][]): BodyBlock[] {
  return roles.map((role, i) => ({
    role,
    rule: 'test',
    setByEditor: undefined,
    span: { start: i * 10, end: i * 10 + 10 },
    text: `block ${i}`,
    quotations: [],
    indirect: [],
    place: { line: 1, column: 1 },
  }));
}
const quotation = (id: string, ...parts: [number, number][]) =>
  ({ id, parts }) as unknown as ResolvedQuotation;
const note = (start: number, end: number) => ({ span: { start, end }, note: 'x' }) as unknown as ResolvedNote;
const kinds = (rows: ReturnType<typeof bodyRows>) =>
  rows.map((row) => (row.kind === 'text' ? row.block.role : `left out: ${row.blocks.length}`));

test('what was left out shows its place between paragraphs, and not before the first or after the last', () => {
  const rows = bodyRows(
    blocks('left-out', 'headline', 'paragraph', 'left-out', 'left-out', 'paragraph', 'left-out'),
  );
  expect(kinds(rows)).toEqual(['paragraph', 'left out: 2', 'paragraph']);
});

test('every block is on the page once: in the title, in the text or in the table', () => {
  const all = blocks(
    'date',
    'headline',
    'standfirst',
    'dateline',
    'dateline',
    'paragraph',
    'caption',
    'dateline',
    'crosshead',
    'headline',
    'dateline',
  );
  const inText = bodyRows(all).flatMap((row) => (row.kind === 'text' ? [row.dateline, row.block] : []));
  const told = [...inText, ...asideBlocks(all), all[1]].filter((block) => block !== undefined);
  expect(new Set(told).size).toBe(all.length);
  expect(told.length).toBe(all.length);
});

test('a note begins beside the first paragraph of its quotation and stands after the last', () => {
  const rows = bodyRows(blocks('paragraph', 'paragraph', 'paragraph', 'paragraph'));
  const groups = noteGroups(rows, [quotation('a', [2, 5], [12, 15]), quotation('b', [31, 35])], []);
  expect(groups).toMatchObject([
    { start: 1, after: 2 },
    { start: 4, after: 4 },
  ]);
  const parted = sections(rows, groups).map(({ first, rest }) => [first.length, rest.length]);
  expect(parted).toEqual([
    [2, 1],
    [1, 0],
  ]);
});

test('notes that begin before another quotation ends stand with its notes', () => {
  const rows = bodyRows(blocks('paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'));
  const across = [quotation('a', [12, 15], [32, 35]), quotation('b', [22, 25]), quotation('c', [42, 45])];
  const groups = noteGroups(rows, across, []);
  expect(
    groups.map(({ start, after, quotations }) => [start, after, quotations.map(({ id }) => id)]),
  ).toEqual([
    [2, 4, ['a', 'b']],
    [5, 5, ['c']],
  ]);
});

test('every row stands in one section, in order, whatever notes there are', () => {
  const rows = bodyRows(blocks(...Array.from({ length: 8 }, () => 'paragraph' as const)));
  for (const quoted of [[], [0], [7], [0, 1, 2], [3, 6]]) {
    const groups = noteGroups(
      rows,
      quoted.map((at) => quotation(`q${at}`, [at * 10, at * 10 + 5])),
      [],
    );
    expect(sections(rows, groups).flatMap(({ first, rest }) => [...first, ...rest])).toEqual(rows);
  }
});

test('an editor’s note on a quotation stands with it, one on other words on its own', () => {
  const rows = bodyRows(blocks('paragraph', 'paragraph'));
  const groups = noteGroups(rows, [quotation('a', [2, 5])], [note(3, 4), note(12, 14)]);
  expect(groups.map(({ start, quotations, notes }) => [start, quotations.length, notes.length])).toEqual([
    [1, 1, 0],
    [2, 0, 1],
  ]);
});
