import type { Mention } from '../grammar/mention.ts';
import { mayHoldRole, phraseStartingAt } from '../grammar/phrase.ts';
import type { Token } from '../grammar/token.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Article, ReadParagraph } from './article.ts';
import type { Naming } from './namings.ts';
import type { Person } from './person.ts';
import { findPerson, type Register } from './register.ts';
import { fitsRole } from './roles.ts';
import { type Event, mostSalient } from './salience.ts';

/** Who is meant by “he”, “she” and “the senator”, by its first token. */
export type Focus = ReadonlyMap<Token, Person>;

/** Events kept in mind. */
const MEMORY = 16;

/** With one of these begins whatever stands for a name. */
const MAY_REFER: ReadonlySet<string> = new Set([...MALE_PRONOUNS, ...FEMALE_PRONOUNS, 'the']);

interface Place {
  readonly text: string;
  readonly paragraph: ReadParagraph;
  readonly at: number;
  readonly sentence: number;
}

interface Found {
  readonly person: Person;
  readonly weight: number;
  /** Only words that stand for a name are looked up later. */
  readonly resolved: boolean;
}

/**
 * Follows the reporter's text (never the quoted words) and keeps who is in focus: each naming counts, a subject more
 * than an object, and fades with every sentence. A pronoun or role goes to whoever fits and is most in focus, and
 * counts as a naming in turn. After Lappin and Leass, “An algorithm for pronominal anaphora resolution” (1994), much
 * reduced.
 */
export function followFocus(article: Article, register: Register): Focus {
  const focus = new Map<Token, Person>();
  const namings = new Map(
    register.namings.map((one) => [article.paragraphs[one.paragraph]?.tokens[one.from], one]),
  );
  let events: Event[] = [];
  let base = 0;
  for (const paragraph of article.paragraphs) {
    for (const [at, token] of paragraph.tokens.entries()) {
      const naming = namings.get(token);
      if (naming === undefined && !MAY_REFER.has(token.lower)) continue;
      const place = { text: article.text, paragraph, at, sentence: base + token.sentence };
      const found = byNaming(register, naming, place) ?? byPronoun(events, place) ?? byRole(events, place);
      if (found === null) continue;
      if (found.resolved) focus.set(token, found.person);
      events = [...events.slice(-MEMORY), { ...found, sentence: place.sentence }];
    }
    base += (paragraph.tokens.at(-1)?.sentence ?? 0) + 1;
  }
  return focus;
}

function byNaming(register: Register, naming: Naming | undefined, place: Place): Found | null {
  if (naming === undefined) return null;
  const person = findPerson(register, naming.words, naming.titles);
  return person === null ? null : { person, weight: weightOfName(place, naming), resolved: false };
}

/** A subject (nothing but a title or opener before it in its clause) weighs more than an object, a possessor less. */
function weightOfName({ paragraph, at }: Place, naming: Naming): number {
  if (paragraph.tokens[naming.to - 1]?.possessive === true) return 0.6;
  const before = paragraph.tokens[at - 1];
  if (PREPOSITIONS.has(before?.lower ?? '')) return 0.8;
  const first =
    before === undefined || before.sentence !== paragraph.tokens[at]?.sentence || before.kind !== 'word';
  const weight = first || before.capital || naming.titles.length > 0 ? 2 : 1;
  return naming.speaks ? weight * 2 : weight;
}

function byPronoun(events: readonly Event[], { paragraph, at, sentence }: Place): Found | null {
  const lower = paragraph.tokens[at]?.lower ?? '';
  const male = MALE_PRONOUNS.has(lower);
  if (!male && !FEMALE_PRONOUNS.has(lower)) return null;
  const wanted = male ? 'male' : 'female';
  const person = mostSalient(events, sentence, (one) =>
    one.gender === wanted ? 1 : one.gender === null ? 0.75 : 0,
  );
  if (person === null) return null;
  const subject = lower === 'he' || lower === 'she';
  if (subject && person.gender === null) person.gender = wanted;
  return { person, weight: subject ? 1.6 : 0.6, resolved: true };
}

/** “the senator”, “the police chief”: a definite role for one person, not a title before a name. */
function byRole(events: readonly Event[], { text, paragraph, at, sentence }: Place): Found | null {
  if (paragraph.tokens[at]?.lower !== 'the' || !mayHoldRole(paragraph.tokens, at)) return null;
  const mention = phraseStartingAt(text, paragraph.tokens, at, paragraph.tokens.length);
  if (mention === null || !standsForName(mention)) return null;
  const person = mostSalient(events, sentence, (one) => fitsRole(one, mention));
  return person === null ? null : { person, weight: 1.2, resolved: true };
}

function standsForName(mention: Mention): boolean {
  return mention.kind === 'role' && !mention.plural && mention.words.toLowerCase().startsWith('the ');
}
