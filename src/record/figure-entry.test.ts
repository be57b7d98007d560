import { expect, test } from 'vitest';
import { parseYaml } from '../content/yaml.ts';
import { figuresFileSchema } from '../model.ts';
import { figureEntry } from './figure-entry.ts';
import type { Article } from './types.ts';

const TEXT =
  'Cracks\n\n“We saw at least 1,200 cracks in the bridge,” said Ann Lee.\n\nEight keepers left; eight stayed.\n';

function entry(words: string, nth = 0, taken = new Set<string>()) {
  const start = [...TEXT.matchAll(new RegExp(words, 'gi'))][nth]?.index ?? -1;
  const from = TEXT.indexOf('We saw');
  const said = { parts: [[from, TEXT.indexOf('”')]], speaker: 'Ann Lee', confidence: 0.9 };
  const article = {
    slug: 'cracks',
    topics: ['bridges'],
    front: { quotations: [said], indirect: [] },
  } as unknown as Article;
  return figureEntry({ text: TEXT, number: { start, end: start + words.length }, article, taken });
}

test('an entry holds the number with its qualifier, and the speaker of the quotation that it stands in', () => {
  expect(entry('1,200')).toContain(
    '    value: 1200\n    printed: "at least 1,200"\n    qualifier: at-least\n',
  );
  expect(entry('1,200')).toContain('    speaker: "Ann Lee"\n    certainty: said\n    topics: [bridges]\n');
});

test('a number in words has its value, and the outlet’s own words name nobody', () => {
  expect(entry('eight', 0)).toContain('    value: 8\n    printed: "Eight"\n    qualifier: exact\n');
  expect(entry('eight', 0)).toContain('    speaker: null\n    certainty: stated\n');
});

test('the words that it cites stand once, and no two entries have one id', () => {
  const taken = new Set<string>();
  const [one, two] = [entry('eight', 0, taken), entry('eight', 1, taken)];
  for (const each of [one, two]) {
    const words = JSON.parse(/exact: (".*") \}/.exec(each)?.[1] ?? '""') as string;
    expect(TEXT.split(words)).toHaveLength(2);
  }
  expect(taken.size).toBe(2);
});

test('filled in, an entry is a figure', () => {
  const filled = entry('1,200').replace('label: #', 'label: Cracks #').replace('unit: #', 'unit: cracks #');
  const { messages } = parseYaml(`figures:\n${filled}`, 'content/figures.yaml', figuresFileSchema);
  expect(messages).toEqual([]);
});
