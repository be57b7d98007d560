/**
 * `npm run prove [-- --changes N] [-- --from SEED]`: small random changes of the program, of which none may publish other
 * words or numbers. Each is refused by a build of this repository with its verification, leaves the site as it is, byte
 * for byte, or fails the types or the tests of its folder. What does none of it is listed, and so is a missing check.
 * A mutation tester from npm runs tests alone; what counts here is the site that is built.
 */

import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { randomFrom } from './bench/random.ts';
import { endWith } from './ending.ts';
import { repository } from './paths.ts';
import { type Copy, openCopy } from './prove/copy.ts';
import { type Mutant, mutantsOf } from './prove/mutate.ts';
import { whole } from './whole.ts';

const { changes, from } = new Command('prove')
  .description('Changes the program in small ways, and tells which of them would publish other words.')
  .option('--changes <number>', 'how many changes', whole, 300)
  .option('--from <seed>', 'a number that other changes follow from', whole, 1)
  .parse()
  .opts<{ changes: number; from: number }>();

/** The folders that make what a reader sees. */
const PROGRAM = 'src/{article,charts,cite,data,link,read,record,text}/**/*.ts';

const SURVIVES = 'publishes other words';

await endWith(async () => {
  const copy = openCopy();
  try {
    return prove(copy);
  } finally {
    copy.remove();
  }
});

function prove(copy: Copy): number {
  const sound = copy.build();
  if ('refused' in sound) throw new Error(`The program as it is makes no site: ${sound.refused}`);
  const paths = globSync(PROGRAM, { cwd: repository })
    .filter((path) => !/\.test\.ts$|\/fictional\b|\/fixtures\//.test(path))
    .sort();
  const all = paths.flatMap((path) => mutantsOf(copy.read(path)).map((mutant) => ({ path, mutant })));
  const random = randomFrom(from);
  const counts = new Map<string, number>();
  for (let number = 1; number <= changes; number += 1) {
    const { path, mutant } = random.pick(all);
    const [end, why] = tryOne(copy, path, mutant, sound.files);
    counts.set(end, (counts.get(end) ?? 0) + 1);
    console.log(`${placeOf(copy.read(path), path, mutant)} ${end}${why === '' ? '' : `: ${why}`}`);
  }
  console.log(Array.from(counts, ([end, count]) => `${count} ${end}`).join(', '));
  return counts.has(SURVIVES) ? 1 : 0;
}

/** What became of a change, and why. The file is as it was when this returns. */
function tryOne(
  copy: Copy,
  path: string,
  mutant: Mutant,
  sound: ReadonlyMap<string, string>,
): [string, string] {
  const text = copy.read(path);
  copy.write(path, text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end));
  try {
    const built = copy.build();
    if ('refused' in built) return ['refused by the build', built.refused];
    const other = [...new Set([...sound.keys(), ...built.files.keys()])].filter(
      (file) => sound.get(file) !== built.files.get(file),
    );
    if (other.length === 0) return ['changes nothing', ''];
    const complaint = copy.complaint(dirname(path));
    if (complaint !== null) return ['fails a test or a type', complaint];
    return [SURVIVES, `${other.length} files, such as ${other.slice(0, 3).join(', ')}`];
  } finally {
    copy.write(path, text);
  }
}

function placeOf(text: string, path: string, { start, was, becomes }: Mutant): string {
  const before = text.slice(0, start).split('\n');
  return `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${was} → ${becomes}`;
}
