import { cueAt } from '../grammar/cue.ts';
import type { Mention } from '../grammar/mention.ts';
import { mayHoldRole, phraseStartingAt } from '../grammar/phrase.ts';
import type { Reading, ReadParagraph } from '../grammar/reading.ts';
import { sentenceStart } from '../grammar/reporting.ts';
import { subjectBefore, withApposition } from '../grammar/subject.ts';
import type { Token } from '../grammar/token.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Entity } from '../names/entity.ts';
import type { EntityNaming } from '../names/table.ts';
import { fitsRole } from './roles.ts';
import { type Event, mostSalient } from './salience.ts';

/** Who is meant by “he”, “she” and “the senator”, by its first token. */
export type Focus = ReadonlyMap<Token, Entity>;

/** Events kept in mind. */
const MEMORY = 16;

/** With one of these begins whatever stands for a name. */
const MAY_REFER: ReadonlySet<string> = new Set([...MALE_PRONOUNS, ...FEMALE_PRONOUNS, 'the']);

interface Place {
  readonly paragraph: ReadParagraph;
  readonly at: number;
  readonly sentence: number;
  /** It is the subject of a reporting verb. */
  readonly speaks: boolean;
}

interface Found {
  readonly person: Entity;
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
export function followFocus({ paragraphs, entities }: Reading): Focus {
  const focus = new Map<Token, Entity>();
  const namings = new Map(entities.namings.map((one) => [paragraphs[one.paragraph]?.tokens[one.from], one]));
  let events: Event[] = [];
  let base = 0;
  for (const paragraph of paragraphs) {
    const speaking = speakingTokens(paragraph.tokens);
    for (const [at, token] of paragraph.tokens.entries()) {
      const naming = namings.get(token);
      if (naming === undefined && !MAY_REFER.has(token.lower)) continue;
      const place = { paragraph, at, sentence: base + token.sentence, speaks: speaking.has(at) };
      const found = byNaming(naming, place) ?? byPronoun(events, place) ?? byRole(events, place);
      if (found === null) continue;
      if (found.resolved) focus.set(token, found.person);
      events = [...events.slice(-MEMORY), { ...found, sentence: place.sentence }];
    }
    base += (paragraph.tokens.at(-1)?.sentence ?? 0) + 1;
  }
  return focus;
}

function byNaming(naming: EntityNaming | undefined, place: Place): Found | null {
  if (naming === undefined || !mayBePerson(naming.entity)) return null;
  return { person: naming.entity, weight: weightOfName(place, naming), resolved: false };
}

/** Only a person is “he” or “the senator”, or a name of which nothing says what it names. */
const mayBePerson = ({ kind }: Entity): boolean => kind === 'person' || kind === 'unknown';

/** The tokens at which the subjects of reporting verbs begin, whatever stands between subject and verb. */
function speakingTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const at of tokens.keys()) {
    const cue = cueAt(tokens, at);
    if (cue?.form !== 'finite') continue;
    const subject = subjectBefore(tokens, at, sentenceStart(tokens, at));
    if (subject === null) continue;
    if (subject.entity === null) found.add(subject.from);
    for (let from = subject.from; subject.entity !== null && from < subject.to; from += 1) {
      if (tokens[from]?.entity === subject.entity) found.add(from);
    }
  }
  return found;
}

/** A subject (nothing but a title or opener before it in its clause) weighs more than an object, a possessor less. */
function weightOfName({ paragraph, at, speaks }: Place, naming: EntityNaming): number {
  if (paragraph.tokens[naming.to - 1]?.possessive === true) return 0.6;
  if (speaks || naming.speaks) return 4;
  const before = paragraph.tokens[at - 1];
  if (paragraph.tokens[at]?.shown === true && before?.lower === 'called') return 3;
  if (PREPOSITIONS.has(before?.lower ?? '')) return 0.8;
  const first =
    before === undefined || before.sentence !== paragraph.tokens[at]?.sentence || before.kind !== 'word';
  return first || before.capital || naming.titles.length > 0 ? 2 : 1;
}

function byPronoun(events: readonly Event[], { paragraph, at, sentence, speaks }: Place): Found | null {
  const lower = paragraph.tokens[at]?.lower ?? '';
  const male = MALE_PRONOUNS.has(lower);
  if (!male && !FEMALE_PRONOUNS.has(lower)) return null;
  const wanted = male ? 'male' : 'female';
  const person = mostSalient(events, sentence, (one) => suits(one, wanted));
  if (person === null) return null;
  const subject = lower === 'he' || lower === 'she';
  if (subject && person.gender === null) person.gender = wanted;
  return { person, weight: speaks ? 2 : subject ? 1.6 : 0.6, resolved: true };
}

/** A printed gender decides; the one that is usual for a given name only weighs. */
function suits({ gender, genderPrinted }: Entity, wanted: string): number {
  if (gender === null) return 0.75;
  if (gender === wanted) return 1;
  return genderPrinted ? 0 : AGAINST_THE_NAME;
}

const AGAINST_THE_NAME = 0.2;

/** “the senator”, “the police chief”: a definite role for one person, not a title before a name. */
function byRole(events: readonly Event[], { paragraph, at, sentence }: Place): Found | null {
  if (paragraph.tokens[at]?.lower !== 'the' || !mayHoldRole(paragraph.tokens, at)) return null;
  const { tokens } = paragraph;
  const phrase = phraseStartingAt(tokens, at, tokens.length);
  const mention = phrase && withApposition(tokens, phrase, tokens.length);
  if (mention === null || !standsForName(mention)) return null;
  const person = mostSalient(events, sentence, (one) => fitsRole(one, mention));
  return person === null ? null : { person, weight: 1.2, resolved: true };
}

function standsForName(mention: Mention): boolean {
  return mention.kind === 'role' && !mention.plural && mention.words.toLowerCase().startsWith('the ');
}
