import { expect, test } from 'vitest';
import { doubtsOf, type Said } from './doubts.ts';

const words = new Set(['storm', 'proponents', 'the', 'said']);
const said = (confidence: number): Said => ({ at: 'seeds/a.txt:3', words: '“Yes.”', confidence });

/** What is doubtful of speakers, each with how often something is surely said by them: `Halden: part of Maro Halden`. */
function doubts(speakers: Readonly<Record<string, number>>, ...settled: readonly string[]): string[] {
  const all = new Map(
    Object.entries(speakers).map(([name, times]) => [
      name,
      times === 0 ? [said(0.5)] : Array.from({ length: times }, () => said(0.9)),
    ]),
  );
  const people = settled.map((name) => ({ name }));
  return doubtsOf(all, people, words).map(
    ({ name, why, of }) => `${name}: ${why}${of.length > 0 ? ` of ${of.join(' or ')}` : ''}`,
  );
}

test('a surname is asked for where a full name has it, and told as open where two have', () => {
  expect(doubts({ Halden: 3, 'Maro Halden': 1 })).toEqual(['Halden: part of Maro Halden']);
  expect(doubts({ Holm: 3, 'Ida Holm': 1, 'Sten Holm': 2 })).toEqual([
    'Holm: several of Ida Holm or Sten Holm',
  ]);
  expect(doubts({ 'Ask-Brandt': 1, 'Tove Ask-Brandt': 1 })).toEqual(['Ask-Brandt: part of Tove Ask-Brandt']);
  expect(doubts({ Brand: 1, 'Tove Ask-Brandt': 1 })).toEqual(['Brand: alone']);
});

test('names that differ by accents, hyphens or a letter are asked for, with the one that is quoted most', () => {
  expect(doubts({ 'Nils Aker': 3, 'Nils Åker': 1 })).toEqual(['Nils Åker: alike of Nils Aker']);
  expect(doubts({ 'Tove Ask Brandt': 1, 'Tove Ask-Brandt': 2 })).toEqual([
    'Tove Ask Brandt: alike of Tove Ask-Brandt',
  ]);
  expect(doubts({ 'Maro Haldan': 1, 'Maro Halden': 2, 'Maro Haden': 1 })).toEqual([
    'Maro Haden: alike of Maro Halden',
    'Maro Haldan: alike of Maro Halden',
  ]);
  expect(doubts({ 'Bo Hale': 1, 'Bo Halden': 1, Hall: 2, Hill: 2 })).toEqual(['Hall: alone', 'Hill: alone']);
});

test('every name leads to the fullest, so that no alias leads to another', () => {
  expect(doubts({ Halden: 5, Haldan: 1, 'Maro Halden': 1, 'J. Maro Halden': 1 })).toEqual([
    'Haldan: alike of J. Maro Halden',
    'Halden: part of J. Maro Halden',
    'Maro Halden: part of J. Maro Halden',
  ]);
});

test('places and words that open a sentence are told apart from names of one word', () => {
  expect(doubts({ California: 1, Ultimately: 1, Proponents: 1, Quillfeather: 1, Storm: 1 })).toEqual([
    'California: nobody',
    'Proponents: nobody',
    'Quillfeather: alone',
    'Storm: nobody',
    'Ultimately: nobody',
  ]);
  expect(doubts({ Storm: 1, 'Freja Storm': 1 })).toEqual(['Storm: part of Freja Storm']);
});

test('a name is doubtful that is said once and not surely; roles and bodies are none', () => {
  expect(doubts({ 'Una Marsh': 0 })).toEqual(['Una Marsh: once']);
  expect(
    doubts({ 'Una Marsh': 1, 'the mayor': 0, 'The Walkers': 0, 'a spokesman for Orrin': 1, BBC: 0 }),
  ).toEqual([]);
});

test('who has an entry is settled, and others are asked for it', () => {
  expect(doubts({ Halden: 3, 'Maro Halden': 1 }, 'Halden', 'Maro Halden')).toEqual([]);
  expect(doubts({ 'Nils Aker': 9, 'Nils Åker': 1 }, 'Nils Åker')).toEqual(['Nils Aker: alike of Nils Åker']);
  expect(doubts({ Halden: 1 }, 'Maro Halden')).toEqual(['Halden: part of Maro Halden']);
});
