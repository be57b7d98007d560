/** Who wrote it, as outlets print it. */
import type { Span } from '../../model.ts';
import { phrases } from '../words.ts';
import { looksLikeOutlet } from './outlets.ts';

const NOT_NAMES = phrases('not-names');
/** A date begins, and the name before it is over. */
const DATE_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/u;

const TOKEN = /\p{Lu}[\p{L}’'.-]*/uy;
const PARTICLE =
  /(?:de|da|di|du|del|della|der|den|van|von|bin|bint|al|el|la|le|ap|ter|ten|mac|dos|y)(?= (?:\p{Lu}|la |las |los |der |den |de ))/uy;
const POST_NOUNS = phrases('post-nouns');
const namesPost = (text: string): boolean =>
  text.split(/[^\p{L}]+/u).some((word) => POST_NOUNS.has(word.toLowerCase()));
/** A word that begins a post or an outlet, not a surname: where it comes third, the name is over. */
const POST_OPENERS = phrases('post-openers');

/** A byline: where the names stand in the line, and what they are. */
export interface Byline {
  /** The names without “By” and without post or outlet; UTF-16 units of the line. */
  readonly names: Span;
  /** Post, place or outlet printed after the names; empty where none is. */
  readonly rest: string;
}

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** The token without what is glued to it: “HendryBBC” gives “Hendry”, “McAdam” stays whole. */
function unglued(token: string): string {
  if (/^(?:Mc|Mac|O[’']|D[’']|De|Di|La|Le|Van|Fitz)\p{Lu}\p{Ll}+$/u.test(token)) return token;
  const glue = /[\p{Ll}.](?=\p{Lu}\p{L}+)/u.exec(token);
  const isMc = glue !== null && /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz)$/u.test(token.slice(0, glue.index + 1));
  if (glue === null || isMc || token.includes('-')) return token;
  return token.slice(0, glue.index + 1);
}

/** End of one personal name that begins at `at`; -1 where none begins there. */
export function nameEnd(text: string, at: number): number {
  let end = -1;
  let count = 0;
  for (let from = at; count < 6; ) {
    const particle = match(PARTICLE, text, from);
    if (particle !== null && count > 0) {
      from += particle.length + 1;
      continue;
    }
    const whole = match(TOKEN, text, from);
    if (whole === null || (count > 0 && POST_OPENERS.has(whole))) break;
    // “Theresa May” goes on with no day behind it.
    if (count > 1 && DATE_WORD.test(whole) && /^\S+ \d/u.test(text.slice(from))) break;
    const token = unglued(whole);
    count += 1;
    end = from + token.length;
    if (token !== whole || text[end] !== ' ') break;
    from = end + 1;
  }
  return end;
}

/** A list of names (“Jane Doe, John Roe and Kim Poe”) that begins at `at`: its end, or -1. */
function namesEnd(text: string, at: number): number {
  let end = nameEnd(text, at);
  for (let more = 0; end >= 0 && more < 8; more += 1) {
    const joint = match(/,? (?:and|AND|&|with) |, ?(?=\p{Lu})/uy, text, end);
    if (joint === null) break;
    const from = end + joint.length;
    if (POST_OPENERS.has(match(TOKEN, text, from) ?? '')) break;
    const next = nameEnd(text, from);
    const isName = next > 0 && text.slice(from, next).includes(' ');
    if (!isName || looksLikeOutlet(text.slice(from, next)) || namesPost(text.slice(from, next))) break;
    end = next;
  }
  return end;
}

const BY = [
  /^[-–—•|\s]{0,4}(?:(?:Written|Words|Interview|Compiled|Story|Report|Reported|Posted|Reporting|Exclusive|EXCLUSIVE|Analysis|ANALYSIS) )?(?:by|By|BY)(?::? {1,3}|(?=\p{Lu}\p{L}+ \p{Lu}))/u,
  /^(?:Story|Words|Report|Text) and (?:pictures|photos|photographs) ?: ?/u,
  /^(?:Authors?|Reporter|Byline|Words|From) ?: ?/u,
];

/** What may follow the names: an outlet, a post, a place, a time; short, and no sentence. */
function isRest(rest: string): boolean {
  const plain = rest.replace(/^[\s,|•·–—-]+/u, '');
  if (plain === '') return true;
  if (plain.length > 110 || /[!?]$|\p{Ll}{3}\.$/u.test(plain)) return false;
  if (/^(?:for|in|at|FOR|IN|AT) \p{Lu}/u.test(plain) || /^[@(]|\S+@\S+|^https?:|^\d/u.test(plain))
    return true;
  return namesPost(plain) || /^[\p{Lu}\d]/u.test(plain);
}

/** Reads a line that begins “By …”; `null` where it is a sentence that begins with the word by. */
export function readByline(text: string): Byline | null {
  if (text.length > 500) return null;
  const by = BY.map((form) => form.exec(text)?.[0].length ?? 0).find((length) => length > 0);
  return by === undefined ? null : readBehind(text, by);
}

/** Reads names, and what follows them, from `start` on. */
function readBehind(text: string, start: number): Byline | null {
  const end = namesEnd(text, start);
  if (end < 0) return null;
  const rest = text.slice(end);
  const printed = text.slice(start, end);
  // “By Friday the river …” goes on in lower case; one word alone is a byline only for an outlet or agency.
  const isLone = !printed.includes(' ') && !looksLikeOutlet(printed) && !namesPost(rest);
  // “By Jane Doe, a reporter on floods. She has lived in the vale since 2016.”
  const isLife = printed.includes(' ') && /^, an? /u.test(rest) && namesPost(rest.slice(0, 80));
  if (isLife) return { names: { start, end }, rest: rest.trim() };
  if (
    !isRest(rest) ||
    (isLone && rest.trim() !== '') ||
    /^ \p{Ll}/u.test(rest) !== /^ (?:for|in|at|and) /u.test(rest)
  ) {
    return null;
  }
  return { names: { start, end }, rest: rest.trim() };
}

/** Reads “Jane Doe, home affairs correspondent” and the like, with no “By”; `null` for anything else. */
export function readSignature(text: string): Byline | null {
  if (text.length > 120 || /[!?]$|\p{Ll}{3}\.$/u.test(text)) return null;
  const end = namesEnd(text, 0);
  const name = text.slice(0, Math.max(end, 0));
  const rest = text.slice(Math.max(end, 0));
  if (!name.includes(' ') || rest.trim() === '' || looksLikeOutlet(name)) return null;
  const isPost =
    /^(?:\s*[,|•·–—-]\s*|\s*\(|\s*)(?=[\p{L}@])/u.test(rest) &&
    namesPost(rest) &&
    !/\b(?:said|says|told|is|was|has|who)\b/u.test(rest);
  const isOutlet = /^\s*[|•·]\s*/u.test(rest) && looksLikeOutlet(rest.replace(/^[\s|•·]+/u, ''));
  const isPlace = /^ in \p{Lu}[\p{L}. ’'-]{2,30}$/u.test(rest);
  return isPost || isPlace || isOutlet ? { names: { start: 0, end }, rest: rest.trim() } : null;
}

/** Two to four capitalised words that can be a person's name, and nothing else. */
export function isNameAlone(text: string): boolean {
  if (text.length > 40 || text.endsWith('.') || looksLikeOutlet(text)) return false;
  const words = text.split(' ');
  if (words.some((word) => NOT_NAMES.has(word.toLowerCase()))) return false;
  return words.length >= 2 && words.length <= 4 && nameEnd(text, 0) === text.length && !/\d/u.test(text);
}
