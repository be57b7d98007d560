/** What a change of the program comes to, by the cheapest check that can tell. */
import { dirname } from 'node:path';
import { type Copy, ENDLESS, type Outcome } from './copy.ts';
import type { Mutant } from './mutate.ts';

/** The ways in which a change may end; the last is the one that must not be. */
export type End =
  | 'changes nothing'
  | 'refused by the build'
  | 'fails a test'
  | 'fails a type'
  | 'publishes other words';

/** The site and what is read for it, as the program makes them unchanged. */
export interface Sound {
  readonly reading: string | null;
  readonly files: ReadonlyMap<string, string>;
}

/** What the rest of the program knows only by what is read of the articles. */
const READS = /^src\/(read|link)\//;

/** @throws where the program as it is makes no site. */
export function soundOf(copy: Copy): Sound {
  const built = copy.build();
  if ('refused' in built) throw new Error(`The program as it is makes no site: ${built.refused}`);
  return { reading: copy.reading(), files: built.files };
}

/** How one change ends, and why. The file is as it was when this returns. */
export function tryOne(copy: Copy, sound: Sound, path: string, mutant: Mutant): [End, string] {
  const text = copy.read(path);
  copy.write(path, text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end));
  try {
    return endOf(copy, sound, path);
  } finally {
    copy.write(path, text);
  }
}

function endOf(copy: Copy, sound: Sound, path: string): [End, string] {
  const reading = READS.test(path) ? copy.reading() : undefined;
  if (reading === sound.reading) return ['changes nothing', ''];
  if (reading === null) return ['refused by the build', ENDLESS];
  const built: Outcome = copy.build();
  if ('refused' in built) return ['refused by the build', built.refused];
  const other = [...new Set([...sound.files.keys(), ...built.files.keys()])].filter(
    (file) => sound.files.get(file) !== built.files.get(file),
  );
  if (other.length === 0) return ['changes nothing', ''];
  const failing = copy.testing(dirname(path));
  if (failing !== null) return ['fails a test', failing];
  const wrong = copy.checking();
  if (wrong !== null) return ['fails a type', wrong];
  return ['publishes other words', `${other.length} files, such as ${other.slice(0, 3).join(', ')}`];
}
