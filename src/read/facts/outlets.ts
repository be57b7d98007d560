import { phrases } from '../words.ts';

const folded = (list: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...list].map((name) => name.toLowerCase()));

const AGENCIES = folded(phrases('agencies'));
const OUTLETS = folded(phrases('outlets'));
const PAPER_WORDS = folded(phrases('paper-words'));
const CHANNEL_WORDS = phrases('channel-words');

/** “Gazette”, “GAZETTE”, and not “gazette”. */
const isPaperWord = (word: string): boolean => /^\p{Lu}/u.test(word) && PAPER_WORDS.has(word.toLowerCase());

/** The name is that of a known news agency (“Reuters”, “PA Media”). */
export function isAgency(name: string): boolean {
  return AGENCIES.has(name.trim().toLowerCase());
}

/** The name is that of a known outlet (“BBC News”), agencies apart. */
export function isKnownOutlet(name: string): boolean {
  return OUTLETS.has(name.trim().toLowerCase());
}

/** The name reads as an outlet's: a known one, a paper's title or a site's address. */
export function looksLikeOutlet(name: string): boolean {
  const printed = name.trim();
  if (isKnownOutlet(printed) || isAgency(printed)) return true;
  const words = printed.split(/\s+/u);
  if (words.length > 6 || printed.includes(',') || !/^[\p{Lu}\d]/u.test(printed)) return false;
  if (/^[\w-]{2,40}(?:\.[a-z]{2,10}){1,3}$/iu.test(printed)) return true;
  const last = words.at(-1) ?? '';
  return words.length > 1 && (isPaperWord(last) || CHANNEL_WORDS.has(last));
}

/** The name can hardly be an entry of a menu: a known outlet's, or a paper's title. */
export function isSurelyOutlet(name: string): boolean {
  const printed = name.trim();
  const words = printed.split(/\s+/u);
  const isPaper =
    words.length > 1 && words.length <= 5 && /^[\p{Lu}\d]/u.test(printed) && !printed.includes(',');
  return isKnownOutlet(printed) || (isPaper && isPaperWord(words.at(-1) ?? ''));
}
