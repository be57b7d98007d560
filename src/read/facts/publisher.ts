import type { Printed } from '../../model.ts';
import { phrases } from '../words.ts';
import { linkedData } from './linked-data.ts';
import { NAME, nameInNotice } from './notices.ts';
import { isAgency, isKnownOutlet, isSurelyOutlet, looksLikeOutlet } from './outlets.ts';
import { readRunningHead } from './running-head.ts';
import { splitTitle } from './title.ts';
import { printed, unquoted, type Worded } from './worded.ts';

/** One way in which a page names its own outlet; the name it gives, or `null`. */
type Evidence = (words: readonly Worded[]) => Printed | null;

const isLeftOut = ({ block }: Worded): boolean => block.role === 'left-out';
const LONGEST_NOTICE = 600;

const FIELD =
  /^["']?(?:publisher|publication|publication title|outlet|site|site name|website|newspaper|source)["']?\s?[:=]\s*["']?([^"'\n]{2,60}?)["']?$/iu;

/** The first of some words in which a name is found. */
function first(words: readonly Worded[], find: (one: Worded) => Printed | null): Printed | null {
  for (const one of words) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** What is left out and short enough for a notice. */
const noticesOf = (words: readonly Worded[]): Worded[] =>
  words.filter((one) => isLeftOut(one) && one.text.length < LONGEST_NOTICE);

const isField: Evidence = (words) =>
  first(noticesOf(words), (one) => {
    const match = one.block.rule.startsWith('front-matter') ? FIELD.exec(one.text) : null;
    const name = match?.[1];
    if (match === null || name === undefined || /^https?:/.test(name)) return null;
    const from = match.index + match[0].lastIndexOf(name);
    return printed(one, from, from + name.length);
  });

/** Outlets that hold the rights of others as well. */
const OWNERS = phrases('owners');

/** Name, and what follows it, are parted: “Vale Gazette Group” is the Vale Gazette’s. */
const OWNER =
  / (?:Group|Limited|Ltd|Inc|LLC|plc|PLC|Corp|Company|Interactive|Communications|Holdings|Digital|Group Ltd)\b.*$/u;

const isCopyright: Evidence = (words) => {
  const pattern = new RegExp(
    `(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s+)?(?:by )?${NAME}|^\\d{4} ${NAME}\\. All rights`,
    'u',
  );
  return first(noticesOf(words), (one) => {
    const match = pattern.exec(one.text);
    const whole = match?.[1] ?? match?.[2];
    if (match === null || whole === undefined) return null;
    const name = whole.replace(OWNER, '').replace(/ All Rights.*$/u, '');
    if (!isPlausible(name) || OWNERS.has(name)) return null;
    const from = match.index + match[0].indexOf(whole);
    return printed(one, from, from + name.length);
  });
};

const isPlausible = (name: string): boolean => isSurelyOutlet(name) && !isAgency(name);

/** What the page says of itself, never what the article says. */
const isNotice: Evidence = (words) =>
  first(noticesOf(words), (one) => {
    const name = nameInNotice(one.text);
    return name && printed(one, name.start, name.end);
  });

/** The outlet's name at the beginning of some words, all of them if they are one: “BBC News” of “BBC News Loaded”; '' if there is none. */
function outletIn(words: string): string {
  if (looksLikeOutlet(words)) return words;
  const ends = [...words.matchAll(/ /g)].map(({ index }) => words.slice(0, index));
  return ends.findLast(isKnownOutlet) ?? '';
}

/** Behind the headline in a page's title: a section or a series may stand there as well. */
const isInTitle: Evidence = (words) =>
  first(words, (one) => {
    if (one.block.role !== 'headline' && one.block.rule !== 'repeated-headline') return null;
    const line = unquoted(one);
    const { outlet } = splitTitle(line.text);
    const name = outlet === null ? '' : outletIn(line.text.slice(outlet.from, outlet.to));
    return outlet && name !== '' ? printed(line, outlet.from, outlet.from + name.length) : null;
  });

/** Behind the writer's name: “By Jane Doe, BBC News”, “By Jane Doe for MailOnline”; or behind the hour. */
const isInByline: Evidence = (words) => {
  for (const one of words) {
    if (one.block.role !== 'byline' && one.block.role !== 'date') continue;
    for (const match of one.text.matchAll(
      /(?:^|[,|/•·-]\s*| (?:for|FOR|at) |(?<=\p{Ll})(?=BBC|Sky|CNN))(?=(\p{Lu}[\p{L}.’' ]{2,30}?)(?:$|\s*[,|/•·-]))/gu,
    )) {
      const value = match[1] ?? '';
      const isBehind = match.index > 0 && one.block.role === 'byline';
      if (!isKnownOutlet(value) && !(isBehind && isPlausible(value))) continue;
      const from = match.index + match[0].length;
      return printed(one, from, from + value.length);
    }
  }
  return null;
};

/** The head of a printed page, wherever it stands. */
const isRunningHead: Evidence = (words) =>
  first(words.filter(isLeftOut), (one) => {
    const head = readRunningHead(one.text);
    return head && printed(one, head.name.start, head.name.end);
  });

/** A known outlet's name that is no plain word: “Metro” and “Express” are entries of menus too. */
const isUnmistakable = (name: string): boolean => isKnownOutlet(name) && !/^\p{Lu}\p{Ll}+$/u.test(name);

/** The outlet's name alone on a line above the headline, apart from other lines: an entry of a menu never is. */
const isMasthead: Evidence = (words) => {
  const end = words.findIndex(({ block }) => block.role === 'headline' || block.role === 'paragraph');
  const isApart = (at: number): boolean => {
    const [one, next] = [words[at], words[at + 1]];
    const before = words[at - 1];
    const isFirst =
      before === undefined || one === undefined || one.start - (before.start + before.text.length) > 1;
    return (
      isFirst && (one === undefined || next === undefined || next.start - (one.start + one.text.length) > 1)
    );
  };
  const names = words
    .slice(0, Math.max(end, 0))
    .filter(
      ({ block, text }, at) =>
        block.rule === 'outlet-name' && isPlausible(text) && (isApart(at) || isUnmistakable(text)),
    );
  return names.length === 1 && names[0] !== undefined ? printed(names[0]) : null;
};

/** The surest first. None of them reads the article's own sentences: a paper named there is not the publisher. */
const EVIDENCE: readonly Evidence[] = [
  isField,
  (words) => linkedData(words, 'publisher'),
  isInTitle,
  isRunningHead,
  isInByline,
  isCopyright,
  isNotice,
  isMasthead,
];

/** What stands there was published by somebody else before. */
const FIRST_ELSEWHERE =
  /^(?:this (?:article|story|post) )?(?:was )?(?:originally |first )?(?:published|appeared) (?:in|on|by) /i;

/** Who published the article, where the page itself says so; `null` where only its sentences name outlets. */
export function readPublisher(words: readonly Worded[]): Printed | null {
  const origin =
    words.find(({ block, text }) => block.role === 'left-out' && FIRST_ELSEWHERE.test(text))?.text ?? '';
  for (const evidence of EVIDENCE) {
    const found = evidence(words);
    if (found !== null && !origin.toLowerCase().includes(found.value.toLowerCase())) return found;
  }
  return null;
}
