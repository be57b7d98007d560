import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../read.ts';
import { table } from '../../words.ts';
import { confidenceOf, evidenceOf } from './confidence.ts';
import { reasonOfSpeaker } from './reasons.ts';

test('how a speaker was found is told in words, whatever rule found it', () => {
  const folder = new URL('../../blocks/fixtures/', import.meta.url);
  const texts = [
    ...readdirSync(folder).map((name) => readFileSync(new URL(`${name}/seed.txt`, folder), 'utf8')),
    ...readdirSync('seeds').map((name) => readFileSync(`seeds/${name}`, 'utf8')),
  ];
  const rules = texts.flatMap((text) => {
    const { quotations, indirect } = extract({ id: 'text', text }, { topics: [] });
    return [...quotations, ...indirect].map(({ rule }) => rule);
  });
  expect(rules.length).toBeGreaterThan(150);
  // Both parts of a rule have words: where somebody is named, and how that leads to whom.
  const without = rules.filter(
    (rule) => (reasonOfSpeaker(rule) ?? '').split('; ').length !== rule.split('/').length,
  );
  expect([...new Set(without)]).toEqual([]);
});

test('a rule is told as what stands where, and how that leads to somebody', () => {
  expect(reasonOfSpeaker('trailing-pronoun/pronoun')).toBe(
    'a clause behind the words; a pronoun, led back to whom the text speaks of',
  );
  expect(reasonOfSpeaker('no-cue')).toBe('no clause, and nothing before it, tells who speaks');
  expect(reasonOfSpeaker('editor')).toBeNull();
});

test('what is measured of a rule is told with its number and the lower end of the interval', () => {
  expect(evidenceOf('trailing-pronoun/pronoun')).toBe('right in 143 of 155, at least 0.87');
  expect(evidenceOf('said-after/pronoun')).toBe(evidenceOf('trailing-pronoun/pronoun'));
  expect(evidenceOf('trailing/joint')).toBeNull();
});

test('no rule is certain, and none is surer than what was measured of it', () => {
  const measured = table('confidence').filter((row) => row.length > 2);
  expect(measured.length).toBeGreaterThan(20);
  for (const [rule = '', , right, cases] of measured) {
    expect(confidenceOf(rule, 'Ann Lee')).toBeLessThan(1);
    expect(confidenceOf(rule, 'Ann Lee')).toBeLessThanOrEqual(Number(right) / Number(cases) + 0.01);
  }
});
