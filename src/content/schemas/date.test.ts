import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  correctionSchema,
  dateSchema,
  eventSchema,
  figureSchema,
  helplineSchema,
  isDate,
  periodSchema,
  sourceSchema,
} from '../../model.ts';

const FORMS = /YYYY, YYYY-MM or YYYY-MM-DD/;

test('every day of the calendar is a date, and so are its month and its year', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => isDate(day.toISOString().slice(0, length))),
  );
});

test.each([
  'yesterday',
  '2031-02-31',
  '2031-02-29',
  '31.05.2031',
  '04/06/2032',
  'May 2031',
  '2031-13',
  '2031-13-45',
  '2031-00-10',
  '2031-04-00',
  '2031-4-5',
  '20310405',
  '0000',
  ' 2031',
  '2031-04-05T10:00',
])('%j is no date, and the forms of one are named', (text) => {
  const { error } = dateSchema.safeParse(text);
  expect(error?.issues.map(({ message }) => message)).toEqual([expect.stringMatching(FORMS)]);
});

const known = { basis: 'inferred', evidence: 'The text says so.' };
const cite = { article: 'a', exact: 'b' };

test.each([
  ['published', sourceSchema, { published: { ...known, value: '2031-02-31' } }],
  ['start', periodSchema, { start: '2031-02-31' }],
  ['end', periodSchema, { end: '2031-02-31' }],
  ['asOf', figureSchema, { asOf: '2031-02-31', cites: [cite] }],
  ['date', eventSchema, { date: '2031-02-31' }],
  ['checked', helplineSchema, { checked: '2031-02-31' }],
  ['date', correctionSchema, { date: '2031-02-31' }],
])('the calendar is asked for `%s`', (key, schema, value) => {
  const issues = schema.safeParse(value).error?.issues ?? [];
  const own = issues.filter(({ path }) => path.includes(key));
  expect(own.map(({ message }) => message)).toEqual([expect.stringMatching(FORMS)]);
});

test('a period does not end before it starts, however exactly its ends are known', () => {
  const fits = (start: string, end: string) => periodSchema.safeParse({ start, end }).success;
  expect([fits('2031', '2031'), fits('2031-05', '2031'), fits('2031', '2031-05')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([fits('2032', '2031'), fits('2031-05', '2031-04-30')]).toEqual([false, false]);
});
