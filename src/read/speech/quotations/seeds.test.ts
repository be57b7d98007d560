import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../read.ts';

/** [speaker, kind, number of parts, first words of each part], in order of text. */
type Row = readonly [string, 'direct' | 'partial', ...string[]];

const JUKES = 'Matt Jukes';
const MCCALLUM = 'Ken McCallum';
const WALTON = 'Richard Walton';

const EXPECTED: Readonly<Record<string, readonly Row[]>> = {
  '000_842378dbfe39b3a3': [
    [JUKES, 'partial', 'toxic'],
    [JUKES, 'partial', 'the visibility of attacks'],
    [JUKES, 'partial', 'late stage'],
    [JUKES, 'partial', 'close calls'],
    [JUKES, 'partial', 'goal-line saves'],
    [JUKES, 'direct', 'Yes, absolutely. We have', 'It is not a notional threat'],
    [JUKES, 'partial', 'violent misogyny'],
    [JUKES, 'partial', 'concerned about anyone'],
    [JUKES, 'direct', 'One thing that is very clear'],
    [JUKES, 'partial', 'individuals who have been convicted'],
    [JUKES, 'partial', 'majority'],
    [JUKES, 'partial', 'growing part'],
  ],
  '001_ed9c3ab99e8c5c56': [
    [JUKES, 'partial', 'close calls'],
    [JUKES, 'partial', 'goal line saves'],
    [JUKES, 'direct', 'It’s giving – sadly', 'It’s giving them, on occasion'],
    [JUKES, 'direct', 'Sadly, as we know', 'So the online space'],
    [JUKES, 'direct', 'It’s been very acute'],
    [JUKES, 'partial', 'unprecedented'],
    [JUKES, 'direct', 'We are shifting, in part', 'For counter-terrorism policing', 'That means countering'],
    [JUKES, 'partial', 'quadrupled in recent years'],
    [MCCALLUM, 'partial', 'very real threat'],
    [MCCALLUM, 'partial', 'UK-based'],
    [MCCALLUM, 'partial', 'enemies of the regime'],
    [JUKES, 'direct', 'We have had to respond'],
    [JUKES, 'direct', 'I want to be absolutely clear', 'At present we’ve got', 'Attempts to set up shop'],
  ],
  '002_95e95b8db4efb739': [
    [JUKES, 'direct', 'History has taught us'],
    [JUKES, 'direct', 'After tragic events'],
    [JUKES, 'direct', 'It’s critical that we have that'],
    [JUKES, 'direct', 'It will be critical this year.'],
    [JUKES, 'direct', 'That will give a better understanding'],
    [JUKES, 'partial', 'goal line saves'],
    [JUKES, 'direct', 'I want to be absolutely clear'],
    [JUKES, 'partial', 'that attempts to set up shop'],
  ],
  '003_417ac10b79150b7d': [
    [JUKES, 'direct', 'Every day neighbourhood', 'When it comes to countering', 'Our neighbourhood officers'],
    [JUKES, 'direct', 'We are truly', 'Almost 40 late-stage', 'This wouldn’t have', 'We say that every'],
  ],
  '004_04e2cb57bd36cd06': [
    [WALTON, 'partial', 'powerful voices'],
    [WALTON, 'partial', 'we have a few'],
    [WALTON, 'partial', 'desperate'],
    [WALTON, 'direct', "We can't write off", 'Some terrorist offence', "It's a concerning offence"],
  ],
};

test.each(Object.entries(EXPECTED))(
  'seed %s gives every quotation with its speaker and parts',
  (id, rows) => {
    const text = readFileSync(new URL(`../../../../seeds/${id}.txt`, import.meta.url), 'utf8');
    const { quotations } = extract({ id, text }, { topics: [] });
    const got = quotations.map((one, index) => {
      const starts = rows[index]?.slice(2) ?? [];
      return [one.speaker, one.kind, ...one.exact.map((part, at) => part.slice(0, starts[at]?.length ?? 20))];
    });
    expect(got).toEqual(rows);
  },
);

test('the five seeds give 39 quotations', () => {
  expect(Object.values(EXPECTED).flat()).toHaveLength(39);
});
