import type { Thing } from '../record/things.ts';
import type { Sources } from '../sources.ts';
import { WHOLE_DAY } from './dates.ts';
import type { Phrases, Stretches } from './phrases.ts';
import { NUMBERS, plain, type Reading, readingOf } from './words.ts';

/** What may stand in a text. */
interface Sayable {
  readonly sources: Sources;
  /** What is recorded of the things that the text is about. */
  readonly phrases: readonly Phrases[];
  /** Printed words of which any stretch may stand in it. */
  readonly stretches: readonly Stretches[];
  /** Of what the numbers may stand that count something: of these things, and of the whole site (`null`). */
  readonly counted: readonly (Thing | null)[];
  /** Whether words that say how surely something was said have to be recorded of it. */
  readonly guarded: boolean;
  /** Whether values are called by their names. */
  readonly form: boolean;
}

/** Lists of more are printed in parts, which say how far they reach: “401 to 449 of 449”. */
const IN_PARTS = 200;

/**
 * Words that say how surely, how or how much something was said. Where a text is about something that was said, they
 * have to be recorded of it.
 */
const GUARDED = /\b(?:direct|partial|alleged|denied|inferred|probably|least|almost)\b/i;
const SAID = /^(?:quotation|reported|figure|span|fact) /;

/**
 * The first words of a text that nothing explains; `null` where it can be parted, from its first word to its last, into
 * values recorded of the things it is about, what editors wrote, and texts of the program.
 */
export function wordsProblem(given: string, about: readonly Thing[], sources: Sources): string | null {
  const text = plain(given);
  const day = about.some((thing) => FORM.test(thing))
    ? undefined
    : text.match(WHOLE_DAY)?.find((one) => !sources.days.has(one));
  return day ?? partsProblem(text, about, sources);
}

/** The same for a text whose days, if there are any, are all recorded. */
function partsProblem(text: string, about: readonly Thing[], sources: Sources): string | null {
  const { bags, anywhere } = sources;
  const guarded = GUARDED.test(text) && about.some((thing) => SAID.test(thing));
  const form = about.some((thing) => FORM.test(thing));
  const sayable = { sources, phrases: [bags.site], stretches: [], counted: [null], guarded: false, form };
  // Much stands on many pages, whatever they are about, and most of the rest is one text that is recorded.
  const known = form ? undefined : anywhere.get(text);
  if (known === null && !guarded) return null;
  if (about.some((thing) => bags.of(thing).some((phrases) => phrases.has(text)))) return null;
  // A day is recorded whole: its numbers, one by one, may stand for anything.
  if (ISO_DATE.test(text) && !bags.site.has(text)) return text;
  const first = known === undefined ? unexplained(text, sayable) : known;
  if (!form) anywhere.set(text, first);
  if ((first === null && !guarded) || about.length === 0) return first;
  const phrasesOf = (things: readonly Thing[]) => [bags.site, ...new Set(things.flatMap(bags.of))];
  // Hardly anything needs all that is said of the file of an article.
  const plainly = {
    ...sayable,
    phrases: phrasesOf(about.filter((thing) => !thing.startsWith('file '))),
    counted: [null, ...about],
    guarded,
  };
  if (unexplained(text, plainly) === null) return null;
  return unexplained(text, { ...plainly, phrases: phrasesOf(about), stretches: about.map(bags.words) });
}

const ISO_DATE = /^\d{4}-\d\d(?:-\d\d)?$/;

/** Words that turn what is said and may yet be all that is recorded: qualifiers, and who was counted. */
const VALUE = /^(?:almost|about|alleged|denied|nobody|none)$/i;

/** What describes the form of data calls values by their names. */
const FORM = /^page (?:data|contract|messages)$/;

function unexplained(text: string, sayable: Sayable): string | null {
  const reading = readingOf(text);
  const { words } = reading;
  // A letter alone heads a part of a list, or stands on a key.
  if (words.length === 1 && words[0]?.text.length === 1 && /\p{L}/u.test(text)) return null;
  // How far pieces reach from the beginning, by whether the last of them is a loose one.
  const [firm, loose] = [new Set([0]), new Set<number>()];
  for (const at of words.keys()) {
    if (!firm.has(at) && !loose.has(at)) continue;
    const mayBeLoose = firm.has(at) || isParted(reading, at);
    firmEnds(reading, at, sayable).forEach(firm.add, firm);
    if (mayBeLoose) looseEnds(reading, at, sayable).forEach(loose.add, loose);
  }
  if (firm.has(words.length) || loose.has(words.length)) return null;
  const { start = 0 } = words[Math.max(...firm, ...loose)] ?? {};
  return text.slice(start, start + SHOWN);
}

/** So many characters are told of what nothing explains. */
const SHOWN = 60;

/** The numbers of the words that follow the pieces which begin with the word `at`. */
function firmEnds(reading: Reading, at: number, sayable: Sayable): number[] {
  const { phrases, sources, form, guarded } = sayable;
  const { ours } = sources.program;
  const { words } = reading;
  const word = words[at]?.text ?? '';
  const mayTurn = !form && words.length > 1 && ours.turns(word) && !VALUE.test(word);
  const turns = mayTurn && /^\p{Ll}/u.test(word) && !isInName(reading, at) && !isAlone(reading, at);
  const recorded = phrases
    .flatMap((each) => each.endsAt(reading, at))
    .filter((end) => !turns || end > at + 1);
  // With what is counted, if that is a word of ours: “13 reports”, “13 more”.
  const more = words[at + 1]?.text === 'more' ? [at + 2] : [];
  const counted = mayCount(word, sayable) ? [at + 1, ...ours.endsAt(reading, at + 1), ...more] : [];
  if (isCount(words[at + 1]?.text ?? '', word))
    return [...recorded.filter((end) => end > at + 1), ...counted];
  const own = ours
    .endsAt(reading, at)
    .filter((end) => end > at + 1 && (end > at + 2 || !isGuarded(reading, at, end, guarded)));
  const placed = isPlaceInList(reading, at, sources.bags.longest) ? [at + 1] : [];
  const commit = words[at - 1]?.text === 'commit' && /^[0-9a-f]{7,40}$/.test(word) ? [at + 1] : [];
  const joins = /^(?:and|or)$/.test(word) ? [at + 1] : [];
  const key = form && ours.names(word) ? [at + 1] : [];
  return [...recorded, ...counted, ...own, ...placed, ...commit, ...joins, ...key];
}

/** Whether a word is a number of something. */
function mayCount(word: string, { counted, sources }: Sayable): boolean {
  const named = NUMBERS.indexOf(word.toLowerCase());
  const number = named === -1 ? word.replaceAll(',', '') : String(named);
  return /^\d/.test(number) && counted.some((thing) => sources.bags.counts(thing).has(number));
}

/** The same for pieces that may stand in nearly any text, and so not beside each other: a word of ours, some printed words. */
function looseEnds(reading: Reading, at: number, { stretches, sources, guarded }: Sayable): number[] {
  const { ours } = sources.program;
  const { words } = reading;
  const [word, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  const ends = isQuoted(reading, at) ? stretches.map((each) => each.endAt(reading, at)) : [];
  const printed = ends.filter(
    (end) => end > at && isParted(reading, end) && !(end === at + 1 && ours.turns(word)),
  );
  if (isCount(next, word)) return printed.filter((end) => end > at + 1);
  const own = ours
    .endsAt(reading, at)
    .filter((end) => end === at + 1 && !isGuarded(reading, at, end, guarded));
  return [...printed, ...own];
}

const isGuarded = ({ words }: Reading, at: number, end: number, guarded: boolean) =>
  guarded && words.slice(at, end).some(({ text }) => GUARDED.test(text));

/** Whether a word is part of an id or an address: `facts-of-other`, `compare/other.html`. */
const isInName = ({ text, words }: Reading, at: number) =>
  /[/#-]$/.test(text.slice(0, words[at]?.start)) || /^[.-]\p{L}/u.test(text.slice(words[at]?.end));

/** Whether a word is all that is quoted: “no”. */
const isAlone = ({ text, words }: Reading, at: number) =>
  /[“‘]$/.test(text.slice(0, words[at]?.start)) && /^[”’]/.test(text.slice(words[at]?.end));

/** Whether a text or what is quoted in it begins with a word. */
const isQuoted = ({ text, words }: Reading, at: number) =>
  /^[^\p{L}\p{N}]*$|[“‘"(…:]\s*$/u.test(text.slice(0, words[at]?.start).slice(-MARKS));
const MARKS = 3;

/** Whether more than a blank stands before a word, or another text begins with it, as the next label does. */
const isParted = ({ text, words }: Reading, at: number) =>
  at === 0 ||
  at === words.length ||
  /^[\p{Lu}\p{N}]|^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(words[at]?.text ?? '') ||
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start).trim() !== '';

/** Whether a number may say how far a long list reaches: on a large site these stand in many sentences of ours. */
function isPlaceInList({ words }: Reading, at: number, longest: number): boolean {
  const listed = longest > IN_PARTS ? longest : 0;
  const number = Number((words[at]?.text ?? '').replaceAll(',', ''));
  if (!Number.isInteger(number) || number < 1 || number > listed) return false;
  const beside = [words[at - 1]?.text, words[at + 1]?.text];
  return number > IN_PARTS / 2 || beside.some((word) => word === 'of' || word === 'to');
}

/** Whether a number says how many there are of what the site counts. */
const isCount = (next: string, word: string) =>
  /^\p{N}/u.test(word) && /^(?:quotations?|passages?|reports?|statements?)$/i.test(next);
