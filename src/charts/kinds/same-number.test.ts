import { expect, test } from 'vitest';
import { fictionalProject } from '../../record/fictional.ts';
import { makeRecord } from '../../record/record.ts';
import { spec } from '../fictional/quillby.ts';
import { meeting } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { sameNumber } from './same-number.ts';

const [fact] = meeting.facts;
const event = (facts: typeof meeting.facts) => ({
  ...meeting,
  id: 'meeting',
  title: 'The meeting',
  summary: '',
  place: null,
  people: [],
  date: '2031-02-15',
  dateEvidence: '',
  dateShown: { iso: '2031-02-15', basis: 'printed' as const },
  href: 'compare/meeting.html',
  facts,
});
const stands = (facts: typeof meeting.facts) =>
  sameNumber.stands?.({ ...makeRecord(fictionalProject({})), events: [event(facts)] }) ?? [];

test('facts with one number in two reports stand side by side; with one wording, or two numbers, they do not', () => {
  if (!fact) throw new Error('the meeting has facts');
  const second = { ...fact, id: 'again' };
  const [shown] = stands([fact, second, ...meeting.facts.slice(1)]);
  expect(shown?.data.event?.facts.map(({ id }) => id)).toEqual(['lamps-out', 'again']);
  const other = { ...fact, id: 'other', cells: fact.cells.map((cell, i) => ({ ...cell, number: `${i}` })) };
  expect(stands([fact, other])).toEqual([]);
});

test('the number is bold in the words of each report', () => {
  const rows = rowsOf(sameNumber.view({ event: meeting }, spec('same-number')));
  expect(rows.map((row) => cellIn(row, 'cites').printed)).toEqual(['8', '8', 'around 20 percent']);
});
