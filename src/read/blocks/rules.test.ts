import { expect, test } from 'vitest';
import { CUTS } from './cuts/index.ts';
import { HEAD_RULES, ROLE_RULES, WORD_RULES } from './rules/index.ts';
import { segment } from './segment.ts';

const BEFORE =
  'River breaks its banks in the vale\n\nThe river broke its banks on Monday and ran through forty houses in the lower town, the county said.\n\nVolunteers came from nine villages with sandbags, and they worked until the morning without a rest.';
const AFTER =
  'The county has opened the school hall to those who have lost their homes, and it asks for blankets.\n\nBoth of its bridges are closed, and the railway along the river will not run before Friday, it added.';

/** The rule that decided the passage between ⟦ and ⟧; see `Rule` for how an example is written. */
function ruleOf(example: string): string {
  const marked = example.includes('⟦') ? example : `…⟦${example}⟧…`;
  const seed = marked.replace(/^…/, `${BEFORE}\n\n`).replace(/…$/, `\n\n${AFTER}`);
  const at = seed.indexOf('⟦');
  const blocks = segment({ id: 'example', text: seed.replace(/[⟦⟧]/g, '') });
  return blocks.find((block) => block.start <= at && at < block.end)?.rule ?? 'none';
}

const RULES = [...WORD_RULES, ...HEAD_RULES, ...ROLE_RULES];

test.each(RULES.map((rule) => [rule.name, rule] as const))('%s takes its example', (name, rule) => {
  expect(ruleOf(rule.takes)).toBe(name);
});

test.each(RULES.map((rule) => [rule.name, rule] as const))('%s leaves what it must refuse', (name, rule) => {
  expect(ruleOf(rule.refuses)).not.toBe(name);
});

test('every rule has a name of its own', () => {
  const names = RULES.map((rule) => rule.name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test.each(CUTS.map((cut) => [cut.name, cut] as const))('%s cuts its example where it says', (_, cut) => {
  const parts = cut.parts(cut.takes.replaceAll('|', ''), { line: 1, prose: 0 }) ?? [];
  const line = cut.takes.replaceAll('|', '');
  expect(parts.map(({ at }, index) => line.slice(at, parts[index + 1]?.at)).join('|')).toBe(cut.takes);
});

test.each(CUTS.map((cut) => [cut.name, cut] as const))('%s keeps whole what it must refuse', (_, cut) => {
  expect(cut.parts(cut.refuses, { line: 1, prose: 0 })).toBeNull();
});
