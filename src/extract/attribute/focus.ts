import { FEMALE_PRONOUNS, MALE_PRONOUNS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Article, ReadParagraph } from './article.ts';
import type { Person } from './person.ts';
import { findPerson, type Naming, type Register } from './register.ts';

/** Somebody spoken of at a place, and how prominently. */
interface Event {
  readonly person: Person;
  readonly weight: number;
  readonly sentence: number;
}

/** Who is meant by “he” and “she”, by paragraph and token. */
export interface Focus {
  readonly pronouns: ReadonlyMap<string, Person>;
  /** Whoever was most in focus before a place; for “the senior officer”. */
  readonly at: (paragraph: number, token: number, fits: (person: Person) => number) => Person | null;
}

const MEMORY = 16;
const FADE = 0.55;

export const placeKey = (paragraph: number, token: number): string => `${paragraph}:${token}`;

/**
 * Follows the reporter's text (never the quoted words) and keeps who is in focus: each naming counts, a subject more
 * than an object, and fades with every sentence. A pronoun goes to whoever of its gender is most in focus, and counts
 * as a naming in turn. After Lappin and Leass, “An algorithm for pronominal anaphora resolution” (1994), much reduced.
 */
export function followFocus(article: Article, register: Register): Focus {
  const pronouns = new Map<string, Person>();
  const trail: { key: [number, number]; events: readonly Event[]; sentence: number }[] = [];
  const namings = groupNamings(register);
  let events: Event[] = [];
  let sentence = 0;
  for (const paragraph of article.paragraphs) {
    sentence += 1;
    const base = sentence;
    for (let at = 0; at < paragraph.tokens.length; at += 1) {
      const token = paragraph.tokens[at];
      if (token === undefined) continue;
      sentence = base + token.sentence;
      const naming = namings.get(placeKey(paragraph.index, at));
      const person =
        naming === undefined
          ? pronounAt(paragraph, at, events, sentence)
          : findPerson(register, naming.words, naming.titles);
      if (person === null) continue;
      if (naming === undefined) pronouns.set(placeKey(paragraph.index, at), person);
      events = [...events.slice(-MEMORY), { person, weight: weightAt(paragraph, at, naming), sentence }];
      trail.push({ key: [paragraph.index, at], events, sentence });
    }
  }
  return { pronouns, at: (paragraph, token, fits) => lookBack(trail, paragraph, token, fits) };
}

function groupNamings(register: Register): Map<string, Naming> {
  return new Map(register.namings.map((naming) => [placeKey(naming.paragraph, naming.from), naming]));
}

function pronounAt(
  paragraph: ReadParagraph,
  at: number,
  events: readonly Event[],
  sentence: number,
): Person | null {
  const lower = paragraph.tokens[at]?.lower ?? '';
  const male = MALE_PRONOUNS.has(lower);
  if (!male && !FEMALE_PRONOUNS.has(lower)) return null;
  const wanted = male ? 'male' : 'female';
  const person = strongest(events, sentence, (one) =>
    one.gender === wanted ? 1 : one.gender === null ? likelihood(one) / 2 : 0,
  );
  if (person !== null && person.gender === null && /^(he|she)$/.test(lower)) person.gender = wanted;
  return person;
}

/** A name with no sign of being a person's may be a place or a firm. */
const likelihood = (person: Person): number => (person.evident ? 1 : 0.1);

function strongest(
  events: readonly Event[],
  sentence: number,
  fit: (person: Person) => number,
): Person | null {
  const scores = new Map<Person, number>();
  for (const event of events) {
    const score = event.weight * fit(event.person) * FADE ** Math.max(0, sentence - event.sentence);
    scores.set(event.person, (scores.get(event.person) ?? 0) + score);
  }
  let best: Person | null = null;
  let most = 0;
  for (const [person, score] of scores) {
    if (score > most) {
      best = person;
      most = score;
    }
  }
  return best;
}

/** A subject (nothing but a title or opener before it in its clause) weighs more than an object, a possessor less. */
function weightAt(paragraph: ReadParagraph, at: number, naming: Naming | undefined): number {
  const tokens = paragraph.tokens;
  const last = tokens[(naming?.to ?? at + 1) - 1];
  if (last?.possessive === true || /^(his|her|hers)$/.test(tokens[at]?.lower ?? '')) return 0.6;
  const before = tokens[at - 1];
  const first = before === undefined || before.sentence !== tokens[at]?.sentence || before.kind !== 'word';
  if (/^(he|she)$/.test(tokens[at]?.lower ?? '')) return 1.6;
  if (PREPOSITIONS.has(before?.lower ?? '')) return 0.8;
  return first || before.capital ? 2 : 1;
}

function lookBack(
  trail: readonly { key: [number, number]; events: readonly Event[]; sentence: number }[],
  paragraph: number,
  token: number,
  fits: (person: Person) => number,
): Person | null {
  let low = 0;
  let high = trail.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [p, t] = trail[middle]?.key ?? [0, 0];
    if (p < paragraph || (p === paragraph && t < token)) low = middle + 1;
    else high = middle;
  }
  const last = trail[low - 1];
  return last === undefined
    ? null
    : strongest(last.events, last.sentence, (person) => fits(person) * likelihood(person));
}
