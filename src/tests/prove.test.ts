/** A sample of `npm run prove`: small changes of the program, tried on the site of the example. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/bench/random.ts';
import { type Copy, openCopy } from '../../scripts/prove/copy.ts';
import { mutantsOf } from '../../scripts/prove/mutate.ts';
import { type Sound, soundOf, tryOne } from '../../scripts/prove/try.ts';

let copy: Copy;
let sound: Sound;
beforeAll(() => {
  copy = openCopy('scripts/example');
  sound = soundOf(copy);
});
afterAll(() => copy.remove());

/** One that links, one that finds the place of words, one that writes what is read of an article. */
const FILES = ['src/link/same.ts', 'src/record/cites.ts', 'src/article/front.ts'];

test.each(FILES)('no small change of %s publishes other words', (path) => {
  const mutant = randomFrom(1).pick(mutantsOf(copy.read(path)));
  expect(tryOne(copy, sound, path, mutant)[0]).not.toBe('publishes other words');
});

test('a change that publishes another day is refused by the build, at the file that says it', () => {
  const path = 'src/data/rows/articles.ts';
  const text = copy.read(path);
  const was = '    captured,\n';
  const start = text.indexOf(was);
  expect(start).toBeGreaterThan(0);
  const becomes = '    captured: front.archived && front.published.value,\n';
  const [end, why] = tryOne(copy, sound, path, { start, end: start + was.length, was, becomes });
  expect(end).toBe('refused by the build');
  expect(why).toMatch(/^dist\/data\/articles\.(?:csv|json):.*2021-05-12/);
  expect(copy.read(path)).toBe(text);
});
