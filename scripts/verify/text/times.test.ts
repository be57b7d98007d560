import { expect, test } from 'vitest';
import { timeSaid } from './times.ts';

test.each([
  ['It shut in 2017.', '2017', '2017'],
  ['From 2003 to 2005 it was shut.', '2005', '2005'],
  ['Between 2012 and 2016 it was shut.', '2012', '2012'],
  ['It shut in Sept. 2020.', 'Sept. 2020', '2020-09'],
  ['It shut on Friday the 10th of May 2019.', 'Friday the 10th of May 2019', '2019-05-10'],
  ['On May 3rd, 2019, it shut.', 'May 3rd, 2019', '2019-05-03'],
])('“%s” says the time “%s”', (sentence, printed, iso) => {
  expect(timeSaid(sentence, printed)).toBe(iso);
});

test.each([
  ['words that do not stand there', 'It shut in 2017.', '2018'],
  ['a number that is no year', 'It has 2017 lamps.', '2017'],
  ['a part of a number', 'It shut in 20170.', '2017'],
  ['a part of a range', 'It shut in 2016-17.', '2016'],
  ['a part of a name', 'It shut in Maytown, May 2017er.', 'May 2017'],
  ['a day without a year', 'It shut on 3 May.', '3 May'],
  ['a day without a month', 'It shut in 3 2017.', '3 2017'],
  ['more than a time', 'It shut in May 2017.', 'shut in May 2017'],
  ['a day that there is not', 'It shut on 31 February 2019.', '31 February 2019'],
  ['a weekday that it was not', 'It shut on Monday 10 May 2019.', 'Monday 10 May 2019'],
])('%s says none', (_, sentence, printed) => {
  expect(timeSaid(sentence, printed)).toBeNull();
});
