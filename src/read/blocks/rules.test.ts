import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CUTS } from './cuts/index.ts';
import { HEAD_RULES, ROLE_RULES, WORD_RULES } from './rules/index.ts';
import { segment } from './segment.ts';

const BEFORE =
  'River breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses in the lower town, the county said.\n\nVolunteers came from nine villages with sandbags, and they worked until the morning without a rest.';
const AFTER =
  'The county has opened the school hall to those who have lost their homes, and it asks for blankets.\n\nBoth of its bridges are closed, and the railway along the river will not run before Friday, it added.';

/** The rule that decided the passage between ⟦ and ⟧; see `examples.yaml` for how an example is written. */
function ruleOf(example: string): string {
  const marked = example.includes('⟦') ? example : `…⟦${example}⟧…`;
  const seed = marked.replace(/^…/, `${BEFORE}\n\n`).replace(/…$/, `\n\n${AFTER}`);
  const at = seed.indexOf('⟦');
  const blocks = segment({ id: 'example', text: seed.replace(/[⟦⟧]/g, '') });
  return blocks.find((block) => block.start <= at && at < block.end)?.rule ?? 'none';
}

const RULES = [...WORD_RULES, ...HEAD_RULES, ...ROLE_RULES];

type Examples = Readonly<Record<string, { readonly takes: string; readonly refuses: string }>>;
const file = readFileSync(new URL('./examples.yaml', import.meta.url), 'utf8');
const EXAMPLES = parse(file) as { readonly rules: Examples; readonly cuts: Examples };

test('every rule and every cut has a name of its own, and examples under it', () => {
  expect(RULES.map(({ name }) => name).toSorted()).toEqual(Object.keys(EXAMPLES.rules).toSorted());
  expect([...CUTS.keys()].toSorted()).toEqual(Object.keys(EXAMPLES.cuts).toSorted());
});

test.each(Object.entries(EXAMPLES.rules))('%s takes its example', (name, { takes }) => {
  expect(ruleOf(takes)).toBe(name);
});

test.each(Object.entries(EXAMPLES.rules))('%s leaves what it must refuse', (name, { refuses }) => {
  expect(ruleOf(refuses)).not.toBe(name);
});

const partsOf = (name: string, line: string) => CUTS.get(name)?.(line, { line: 1, prose: 0 }) ?? null;

test.each(Object.entries(EXAMPLES.cuts))('%s cuts its example where it says', (name, { takes }) => {
  const line = takes.replaceAll('|', '');
  const parts = partsOf(name, line) ?? [];
  expect(parts.map(({ at }, index) => line.slice(at, parts[index + 1]?.at)).join('|')).toBe(takes);
});

test.each(Object.entries(EXAMPLES.cuts))('%s keeps whole what it must refuse', (name, { refuses }) => {
  expect(partsOf(name, refuses)).toBeNull();
});
