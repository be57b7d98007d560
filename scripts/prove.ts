/**
 * `npm run prove [-- --changes N] [-- --from SEED]`: small random changes of the program, of which none may publish other
 * words or numbers. Each leaves the site as it is, byte for byte, is refused by a build of this repository with its
 * verification, or fails the tests of its folder or the types. What does none of it is listed: it is harmless by
 * `prove/harmless.yaml`, which says why, or a check is missing.
 * A mutation tester from npm runs tests alone; what counts here is the site that is built.
 */

import { globSync } from 'node:fs';
import { Command } from 'commander';
import { randomFrom } from './bench/random.ts';
import { endWith } from './ending.ts';
import { repository } from './paths.ts';
import { type Copy, openCopy } from './prove/copy.ts';
import { outdatedIn, readHarmless, reasonIn } from './prove/harmless.ts';
import { type Mutant, mutantsOf } from './prove/mutate.ts';
import { soundOf, tryOne } from './prove/try.ts';
import { whole } from './whole.ts';

const { changes, from } = new Command('prove')
  .description('Changes the program in small ways, and tells which of them would publish other words.')
  .option('--changes <number>', 'how many changes', whole, 300)
  .option('--from <seed>', 'a number that other changes follow from', whole, 1)
  .parse()
  .opts<{ changes: number; from: number }>();

/** The folders that make what a reader sees. */
const PROGRAM =
  'src/{article,charts,cite,components,data,layouts,link,pages,read,record,text}/**/*.{ts,astro}';

await endWith(async () => {
  const copy = openCopy();
  try {
    return prove(copy);
  } finally {
    copy.remove();
  }
});

function prove(copy: Copy): number {
  const all = globSync(PROGRAM, { cwd: repository })
    .filter((path) => !/\.test\.ts$|\/fictional\b|\/fixtures\//.test(path))
    .sort()
    .flatMap((path) => mutantsOf(copy.read(path)).map((mutant) => ({ path, mutant })));
  const harmless = readHarmless();
  const outdated = outdatedIn(harmless);
  for (const { file, line } of outdated)
    console.log(`scripts/prove/harmless.yaml names a change that ${file} has no place for: ${line}`);
  const reasonOf = reasonIn(harmless);
  const sound = soundOf(copy);
  const random = randomFrom(from);
  const counts = new Map<string, number>();
  for (let number = 1; number <= changes; number += 1) {
    const { path, mutant } = random.pick(all);
    const [tried, why] = tryOne(copy, sound, path, mutant);
    const reason = tried === 'publishes other words' ? reasonOf(path, copy.read(path), mutant) : undefined;
    const end = reason === undefined ? tried : 'is harmless';
    counts.set(end, (counts.get(end) ?? 0) + 1);
    console.log(
      `${number} ${placeOf(copy.read(path), path, mutant)} ${[end, reason ?? why].filter(Boolean).join(': ')}`,
    );
  }
  console.log(Array.from(counts, ([end, count]) => `${count} ${end}`).join(', '));
  return counts.has('publishes other words') || outdated.length > 0 ? 1 : 0;
}

function placeOf(text: string, path: string, { start, was, becomes }: Mutant): string {
  const before = text.slice(0, start).split('\n');
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${was} → ${becomes}`;
}
