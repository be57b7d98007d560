/** Which speakers an editor should look at, and why. */
import type { PersonEntry } from '../../src/model.ts';
import { SURE } from '../../src/model.ts';
import { BETWEEN_SUBJECT_AND_VERB, SENTENCE_OPENERS } from '../../src/read/speech/lexicon/function-words.ts';
import { isGivenName } from '../../src/read/speech/lexicon/names.ts';
import { isPlaceName, ORGANISATIONS, SURNAMES } from '../../src/read/speech/lexicon/places.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { alike, openLonger, plainName } from './spellings.ts';

/** What a speaker is given as having said, and where. */
export interface Said {
  /** File and line. */
  readonly at: string;
  readonly words: string;
  readonly confidence: number;
}

/** What may be wrong with a name, in the order in which it is told. */
export const WHYS = {
  alike: 'Spelt nearly alike: one person, or two?',
  part: 'Part of a longer name: the same person?',
  several: 'Part of several names: whose is it?',
  nobody: 'A place, or a word that begins a sentence: does anybody speak here?',
  alone: 'One word, and no longer name has it: is it all of a name, or nobody’s?',
  once: 'Said once, and not surely: is it right?',
} as const;

export interface Doubt {
  readonly name: string;
  readonly why: keyof typeof WHYS;
  /** Names of whom it may be; the one name that it should get, for one that is spelt alike or a part. */
  readonly of: readonly string[];
}

/**
 * The doubtful among the speakers of a project, by their names, in code-unit order. A name that has an entry in people.yaml
 * is settled. `lowerCase` are words that articles print without a capital.
 */
export function doubtsOf(
  speakers: ReadonlyMap<string, readonly Said[]>,
  people: readonly Pick<PersonEntry, 'name'>[],
  lowerCase: ReadonlySet<string>,
): Doubt[] {
  const settled = new Set(people.map(({ name }) => name));
  const names = [...new Set([...speakers.keys(), ...settled])].filter(isName).sort(compareCodeUnits);
  const count = (name: string) => speakers.get(name)?.length ?? 0;
  const weight = (a: string, b: string) =>
    Number(settled.has(b)) - Number(settled.has(a)) || count(b) - count(a) || compareCodeUnits(a, b);
  const spelt = alike(names);
  const usual = (name: string): string => {
    const [best = name] = [name, ...(spelt.get(name) ?? [])].sort(weight);
    return best === name ? name : usual(best);
  };
  const longer = openLonger(names);
  /** The fullest names of whoever it may be, each as it is usually spelt. */
  const fullest = (name: string): string[] => {
    if (settled.has(name)) return [name];
    const all = new Set(longer(name).map(usual));
    const ends = [...all].filter((one) => !longer(one).some((other) => all.has(usual(other))));
    return ends.length === 0 ? [name] : ends;
  };
  return names.flatMap((name): Doubt[] => {
    if (settled.has(name)) return [];
    const of = fullest(usual(name));
    if (of.length > 1) return [{ name, why: 'several', of }];
    if (of[0] !== name) return [{ name, why: usual(name) === name ? 'part' : 'alike', of }];
    const why = whyAlone(name, speakers.get(name) ?? [], lowerCase);
    return why === null ? [] : [{ name, why, of: [] }];
  });
}

/** Why a name is doubtful that is like no other. */
function whyAlone(
  name: string,
  [said, ...more]: readonly Said[],
  lowerCase: ReadonlySet<string>,
): Doubt['why'] | null {
  const words = plainName(name).split(' ');
  const [word = ''] = words;
  const isOne = words.length === 1 && !ORGANISATIONS.has(word);
  if (isPlaceName(words) || (isOne && isNoName(word, lowerCase))) return 'nobody';
  if (isOne) return 'alone';
  return said !== undefined && more.length === 0 && said.confidence < SURE ? 'once' : null;
}

/** Words that may stand in names without a capital. */
const PARTICLE = /^(?:a[fl]|bin|d[aeiu]|de[lnr]|dos|el|ibn|l[ae]|te[nr]|v[ao]n|y|zu)$/;

/** Whether somebody is called by name; what begins with an article or is initials is a role or a body. */
function isName(speaker: string): boolean {
  const words = speaker.split(/\s+/);
  if (/^(?:an?|the)$/i.test(words[0] ?? '') || /^[\p{Lu}\p{N}]{2,5}$/u.test(speaker)) return false;
  return /^\p{Lu}/u.test(speaker) && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
}

function isNoName(word: string, lowerCase: ReadonlySet<string>): boolean {
  if (isGivenName(word) || SURNAMES.has(word)) return false;
  return SENTENCE_OPENERS.has(word) || BETWEEN_SUBJECT_AND_VERB.has(word) || lowerCase.has(word);
}
