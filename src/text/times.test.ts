import { expect, test } from 'vitest';
import { timesIn } from './times.ts';

const found = (text: string) => timesIn(text).map(({ start, end, iso }) => [text.slice(start, end), iso]);

test.each([
  ['The bridge opened on 3 May 2019.', [['3 May 2019', '2019-05-03']]],
  [
    'On May 3rd, 2019, it shut; on Friday 10 May 2019 it opened.',
    [
      ['May 3rd, 2019', '2019-05-03'],
      ['Friday 10 May 2019', '2019-05-10'],
    ],
  ],
  [
    'It began in March 2019 and ended in Sept. 2020.',
    [
      ['March 2019', '2019-03'],
      ['Sept. 2020', '2020-09'],
    ],
  ],
  [
    'In 2017, and again since early 2019.',
    [
      ['2017', '2017'],
      ['2019', '2019'],
    ],
  ],
  [
    'From 2003 to 2005 he led it; she did between 2006 and 2008.',
    [
      ['2003', '2003'],
      ['2005', '2005'],
      ['2006', '2006'],
      ['2008', '2008'],
    ],
  ],
  [
    'It was founded in the summer of 2010 and will close by the end of 2030.',
    [
      ['2010', '2010'],
      ['2030', '2030'],
    ],
  ],
])('“%s” prints its times in full', (text, times) => {
  expect(found(text)).toEqual(times);
});

test.each([
  'In 2000 schools the roof leaked.',
  'It is for between 2000 and 2050 people, from 2000 to 3000 of them in 2000 or 3000 houses.',
  'In March 2000 people marched.',
  'It fell by 2017.',
  'The 1922 Committee met at the 2017 election.',
  'Since the 1990s, in 2016-17 and in 1940–44.',
  'Last year, on Monday, in May, on 3 May.',
  'It shut on 3/5/2019.',
  'It opened on Monday 10 May 2019.',
  'It stood on 31 February 2019.',
  'The Acts of 2017ers cost $2019 in 2019p.',
])('“%s” prints none that is sure', (text) => {
  expect(found(text)).toEqual([]);
});
