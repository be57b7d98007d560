import { expect, test } from 'vitest';
import type { Copy, Outcome } from './copy.ts';
import { outdatedIn, readHarmless, reasonIn } from './harmless.ts';
import { linesOf, mutantsOf } from './mutate.ts';
import { soundOf, tryOne } from './try.ts';

const SOURCE = 'export const least = 1;';
const [mutant] = mutantsOf(SOURCE);
const site = (words: string): Outcome => ({ files: new Map([['index.html', words]]) });

/** How a change ends in a copy that answers so to what it is asked, and what it was asked. */
function ended(answers: Partial<Copy>, path = 'src/record/least.ts') {
  const asked: string[] = [];
  let text = SOURCE;
  const answer =
    <R>(name: keyof Copy, otherwise: R) =>
    () => {
      asked.push(name);
      const other = answers[name] as (() => R) | undefined;
      return text === SOURCE || other === undefined ? otherwise : other();
    };
  const copy: Copy = {
    read: () => text,
    write: (_, given) => {
      text = given;
    },
    reading: answer<string | null>('reading', 'read'),
    build: answer<Outcome>('build', site('a')),
    testing: answer<string | null>('testing', null),
    checking: answer<string | null>('checking', null),
    remove: () => {},
  };
  const sound = soundOf(copy);
  asked.length = 0;
  if (mutant === undefined) throw new Error('no mutant');
  const [end] = tryOne(copy, sound, path, mutant);
  expect(text).toBe(SOURCE);
  return { end, asked };
}

test('a change is tried by what is cheap first, and no further than needed', () => {
  const other = { build: () => site('b') };
  expect(ended({}, 'src/read/least.ts')).toEqual({ end: 'changes nothing', asked: ['reading'] });
  expect(ended({})).toEqual({ end: 'changes nothing', asked: ['build'] });
  expect(ended({ build: () => ({ refused: 'no' }) })).toEqual({
    end: 'refused by the build',
    asked: ['build'],
  });
  expect(ended({ ...other, testing: () => 'FAIL' }).end).toBe('fails a test');
  expect(ended({ ...other, checking: () => 'error' }).end).toBe('fails a type');
});

test('a change by which reading does not end publishes nothing', () => {
  expect(ended({ reading: () => null }, 'src/read/least.ts')).toEqual({
    end: 'refused by the build',
    asked: ['reading'],
  });
});

test('a change that nothing stops is told', () => {
  expect(ended({ build: () => site('b') }).end).toBe('publishes other words');
  expect(ended({ build: () => ({ files: new Map() }) }).end).toBe('publishes other words');
  const read = { reading: () => 'other', build: () => site('b') };
  expect(ended(read, 'src/read/least.ts').end).toBe('publishes other words');
});

test('a change is harmless by its own line alone, and each that is listed can still be made', () => {
  if (mutant === undefined) throw new Error('no mutant');
  const [line, becomes] = linesOf(SOURCE, mutant);
  const entry = { file: 'src/record/least.ts', line, becomes, reason: 'It draws one line more.' };
  expect(reasonIn([entry])('src/record/least.ts', SOURCE, mutant)).toBe(entry.reason);
  expect(reasonIn([entry])('src/record/most.ts', SOURCE, mutant)).toBeUndefined();
  expect(reasonIn([{ ...entry, becomes: line }])('src/record/least.ts', SOURCE, mutant)).toBeUndefined();
  expect(outdatedIn([entry])).toEqual([entry]);
  expect(outdatedIn(readHarmless())).toEqual([]);
});
