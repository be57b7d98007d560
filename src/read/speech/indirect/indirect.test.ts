import { expect, test } from 'vitest';
import { blocksOf, marked } from '../../../tests/marked.ts';
import { extract } from '../../read.ts';
import { attribute } from '../attribute/attribute.ts';
import { know } from '../attribute/resolve.ts';
import { readBody } from '../grammar/reading.ts';
import { findQuotations } from '../quotations/quotations.ts';
import { readIndirect } from './indirect.ts';

const OPENING = 'Ann Lee, the head of the harbour board, met the mayor, Bob Ray, in Saltmarsh.\n\n';

/** A sentence with its content marked, and who is reported to have said it; nothing marked where nothing is to be found. */
const CASES: Readonly<Record<string, readonly [string, string?]>> = {
  'said that': ['Ann Lee said that ⟦i the wall would be rebuilt⟧.', 'Ann Lee'],
  'said without that': ['Ann Lee said ⟦i the wall would be rebuilt before June⟧.', 'Ann Lee'],
  'a hearer between': ['Ann Lee told the board on Monday that ⟦i the wall was safe⟧.', 'Ann Lee'],
  'a pronoun as hearer': ['Ann Lee told them ⟦i she would rebuild the wall⟧.', 'Ann Lee'],
  'the occasion between': ['Ann Lee said in a speech in May that ⟦i the wall was safe⟧.', 'Ann Lee'],
  'a pronoun as speaker': ['She added that ⟦i the wall was safe⟧.', 'Ann Lee'],
  'a body': ['The harbour board said ⟦i it would rebuild the wall⟧.', 'The harbour board'],
  'content first': ['⟦i The wall will be rebuilt before June⟧, Ann Lee said.', 'Ann Lee'],
  'content first, inverted': ['⟦i The wall will be rebuilt before June⟧, said Ann Lee.', 'Ann Lee'],
  'a clause between': ['⟦i The wall⟧, Ann Lee said, ⟦i would be rebuilt before June⟧.', 'Ann Lee'],
  'according to, first': ['According to Ann Lee, ⟦i the wall is safe until June⟧.', 'Ann Lee'],
  'according to, last': ['⟦i The wall is safe until June⟧, according to Ann Lee.', 'Ann Lee'],
  'a connective is the outlet’s': ['But ⟦i the wall is safe until June⟧, Ann Lee said.', 'Ann Lee'],
  'it ends before “, while”': [
    'Ann Lee said ⟦i the wall was safe⟧, while the pier had been shut for years.',
    'Ann Lee',
  ],
  'it ends before the occasion': [
    'Ann Lee said ⟦i the wall was safe⟧ in an interview with the Echo.',
    'Ann Lee',
  ],
  'it ends before a dash': ['Ann Lee said ⟦i the wall was safe⟧ — a claim that divers dispute.', 'Ann Lee'],
  'quoted words inside stay inside': ['Ann Lee said ⟦i the wall was “quite safe” until June⟧.', 'Ann Lee'],
  'a plain number of people': [
    'Nearly three in five said ⟦i they were against the wall⟧.',
    'Nearly three in five',
  ],
  'warned of': ['Ann Lee warned of ⟦i a rise in floods along the coast⟧.', 'Ann Lee'],
  'described as': [
    'Ann Lee described ⟦i several of the walls as “close calls”⟧ - stones had moved.',
    'Ann Lee',
  ],
  'an aside between dashes belongs to it': [
    'Ann Lee said ⟦i the wall – the oldest of the coast – was safe⟧.',
    'Ann Lee',
  ],
  'it ends before the main clause': [
    'After Ann Lee said ⟦i the wall was safe⟧, the board went home.',
    'Ann Lee',
  ],
  'it ends where the main clause goes on': [
    'Ann Lee, who said ⟦i the wall was safe⟧, left the harbour.',
    'Ann Lee',
  ],
  'a plain form behind a plural': ['Ann Lee said ⟦i floods now account for a fifth of the cost⟧.', 'Ann Lee'],
  'a share of people, roughly': [
    'About four in 10 divers say that ⟦i the wall is what matters⟧.',
    'About four in 10 divers',
  ],
  'few words of its own before quoted ones': ['Ann Lee said ⟦i it was “quite safe”⟧.', 'Ann Lee'],
  'two who say one thing': ['Ann Lee and Bob Ray say ⟦i other walls are safe⟧.', 'Ann Lee and Bob Ray'],
  'a direct quotation is none': ['Ann Lee said: “The wall is safe.”'],
  'words between marks alone are none': ['Ann Lee said that “the wall is safe”.'],
  'what was not said': ['Ann Lee did not say that the wall was safe.'],
  'what will be said': ['Ann Lee will say that the wall is safe.'],
  'a question of the outlet': ['Did Ann Lee say that the wall was safe?'],
  'the next sentence stays the outlet’s': ['Officers are also looking into the cause.'],
  'what I say myself': ['I said that the wall was safe.'],
  'what goes without saying': ['It goes without saying that the wall is safe.'],
  'when it was said': ['That was what Ann Lee said when she left the harbour.'],
  'a relative clause with “which”': ['They met the board, which divers say ruins walls.'],
  'what is said of the meeting': ['Ann Lee told the board after the meeting that was held in June.'],
  'a comparison behind is the outlet’s': [
    '⟦i The wall would cost a million⟧, Ann Lee said, compared with two for the pier.',
    'Ann Lee',
  ],
  'a relative clause goes on otherwise': ['Voters who say the wall is safe were split.'],
};

function read(source: string) {
  const { text, spans } = marked(OPENING + source);
  const known = know(readBody(text, blocksOf(text)));
  attribute(known, findQuotations(known.reading));
  return {
    found: readIndirect(known, []),
    expected: (spans['i'] ?? []).map(({ start, end }) => text.slice(start, end)),
  };
}

test.each(Object.entries(CASES))('%s', (_name, [source, speaker]) => {
  const { found, expected } = read(source);
  expect(found.flatMap(({ exact }) => exact)).toEqual(expected);
  expect(found.map((one) => one.speaker)).toEqual(speaker === undefined ? [] : [speaker]);
});

test('a further verb of speech begins another stretch', () => {
  const { found } = read('Ann Lee said the wall was safe, adding that the pier would be shut.');
  expect(found.map(({ exact, speaker }) => [exact[0], speaker])).toEqual([
    ['the wall was safe', 'Ann Lee'],
    ['the pier would be shut', 'Ann Lee'],
  ]);
});

test.each([
  ['Ann Lee denied that the wall was unsafe.', 'denied'],
  ['Bob Ray asked whether the wall was safe.', 'asked'],
  ['Ann Lee said that the wall was safe.', 'asserted'],
])('the polarity is told: %s', (source, polarity) => {
  expect(read(source).found.map((one) => one.polarity)).toEqual([polarity]);
});

test('a quotation inside stays one and is named', () => {
  const text = `Harbour wall to be rebuilt\n\n${OPENING}Ann Lee said the wall was “quite safe” until June.\n`;
  const { quotations, indirect } = extract({ id: 'case', text }, { topics: [] });
  expect(quotations.map(({ exact }) => exact)).toEqual([['quite safe']]);
  expect(indirect.map(({ exact, quoted }) => [exact, quoted])).toEqual([
    [['the wall was “quite safe” until June'], ['quite-safe']],
  ]);
});
