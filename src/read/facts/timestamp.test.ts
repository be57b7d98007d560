import { expect, test } from 'vitest';
import { findDates } from '../../text/dates.ts';
import { readStamp } from './timestamp.ts';

test.each([
  ['3 May 2023', '2023-05-03'],
  ['03 May 2023', '2023-05-03'],
  ['3rd May 2023', '2023-05-03'],
  ['the 3rd of May 2023', '2023-05-03'],
  ['3 MAY 2023', '2023-05-03'],
  ['3-May-2023', '2023-05-03'],
  ['Wed 3 May 2023 15.02 BST', '2023-05-03'],
  ['Wednesday, 3 May 2023', '2023-05-03'],
  ['May 3, 2023', '2023-05-03'],
  ['May 3rd, 2023', '2023-05-03'],
  ['May 03, 2023 15:02 IST', '2023-05-03'],
  ['Sept. 5, 2023', '2023-09-05'],
  ['Wed May 3, 2023', '2023-05-03'],
  ['2023-05-03', '2023-05-03'],
  ['2023-05-03T10:15:00Z', '2023-05-03'],
  ['2023/05/03', '2023-05-03'],
  ['03/05/2023', '2023-05-03'],
  ['13.05.2023', '2023-05-13'],
  ['05/13/2023', '2023-05-13'],
  ['May 2023', '2023-05'],
])('%s is read as %s', (printed, iso) => {
  expect(findDates(printed)[0]?.iso).toBe(iso);
});

test('05/03/2023 is the third of May where the text is American', () => {
  expect(findDates('05/03/2023', 'month-first')[0]?.iso).toBe('2023-05-03');
});

test('a date printed twice with nothing between is found twice', () => {
  expect(findDates('3 May 20233 May 2023').map((date) => date.iso)).toEqual(['2023-05-03', '2023-05-03']);
});

test.each(['May 3', '31 February 2023', 'he may 2023', '12345', 'Version 2.0.2023'])(
  '%s holds no date',
  (printed) => {
    expect(findDates(printed).filter((date) => date.iso.length === 10)).toEqual([]);
  },
);

test.each([
  'Published 3 May 2023',
  'Published: 10:15, 3 May 2023 | Updated: 11:02, 3 May 2023',
  '10:15, 3 MAY 2023UPDATED11:20, 3 MAY 2023',
  'May 3, 2023 / 10:15 AM EDT / CBS News',
  'Updated 3:02 PM EDT, Wed May 3, 2023',
  'Published 10:15 a.m. ET May 3, 2023',
  'First published on Wed 3 May 2023 12.00 BST',
  'Wednesday 3 May 2023 15:02, UK',
  'May 3, 2023 3:02 PM GMT+1 Updated a year ago',
  '2 hours ago',
  '• Published',
  '4 min read',
])('“%s” is a date line and nothing else', (line) => {
  expect(readStamp(line)).not.toBeNull();
});

test.each([
  'On 3 May 2023 the river rose.',
  'Published on 3 May 2023, the report blames the county',
  'A',
  'Today we mourn',
])('“%s” is more than a date line', (line) => {
  expect(readStamp(line)).toBeNull();
});

test('the label before each date is kept', () => {
  const stamp = readStamp('Updated: 4 May 2023 | Published: 3 May 2023');
  expect(stamp?.dates.map(({ iso, label }) => [label, iso])).toEqual([
    ['updated', '2023-05-04'],
    ['published', '2023-05-03'],
  ]);
});
