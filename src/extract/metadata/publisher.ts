import type { Printed } from '../../model.ts';
import { isAgency, isKnownOutlet, looksLikeOutlet } from '../press/outlets.ts';
import { printed, unquoted, type Worded } from './text.ts';
import { splitTitle } from './title.ts';

/** One way in which a page names its own outlet. */
interface Evidence {
  readonly name: string;
  /** Blocks in which it may stand. */
  readonly in: (words: Worded) => boolean;
  /** The outlet's name in group 1. */
  readonly pattern: RegExp;
}

const WORD = "[\\p{Lu}\\d][\\p{L}\\d&'’-]*(?:\\.\\p{L}+)*";
const NAME = `((?:The |the )?${WORD}(?: (?:of |and |& |on )?${WORD}){0,4})`;
const isLeftOut = ({ block }: Worded): boolean => block.role === 'left-out';

/** The surest first. None of them reads the article's own sentences: a paper named there is not the publisher. */
const EVIDENCE: readonly Evidence[] = [
  {
    name: 'front-matter',
    in: ({ block }) => block.rule === 'front-matter',
    pattern:
      /^["']?(?:publisher|publication|outlet|site|site name|website|newspaper|source)["']?\s?[:=]\s*["']?([^"'\n]{2,60}?)["']?$/iu,
  },
  {
    name: 'disclaimer',
    in: isLeftOut,
    pattern: new RegExp(`^(?:The |the )?${NAME} (?:is|are) not responsible for the content`, 'u'),
  },
  {
    name: 'copyright',
    in: ({ block }) => block.rule === 'copyright',
    pattern: new RegExp(
      `(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?\\s+)?(?:by )?${NAME}`,
      'u',
    ),
  },
  {
    name: 'copyright-after',
    in: ({ block }) => block.rule === 'copyright',
    pattern: new RegExp(`^\\d{4} ${NAME}\\. All rights`, 'u'),
  },
  {
    name: 'own-notice',
    in: isLeftOut,
    pattern: new RegExp(
      `\\b(?:(?:version|website|app|homepage|newsletter|readers) of|subscrib(?:e|ing) to) (?:the )?${NAME}`,
      'u',
    ),
  },
  {
    name: 'why-trust',
    in: isLeftOut,
    pattern: new RegExp(
      `^(?:[Ww]hy you can trust|[Mm]ore (?:stories )?from|[Ss]upport|[Aa]dvertise with|[Dd]ownload the) ${NAME}(?: app)?$`,
      'u',
    ),
  },
  { name: 'follow', in: isLeftOut, pattern: new RegExp(`^(?:Follow|Like|Find|Add) ${NAME} (?:on|as) `, 'u') },
  {
    name: 'own-staff',
    in: ({ block }) => block.rule === 'origin',
    pattern: new RegExp(`^Source: ${NAME} and (?:news )?agencies`, 'u'),
  },
  {
    name: 'trust-principles',
    in: isLeftOut,
    pattern: /^Our Standards: The Thomson (Reuters) Trust Principles/u,
  },
];

const isPlausible = (value: string): boolean => looksLikeOutlet(value) && !isAgency(value);

function fromEvidence(words: readonly Worded[], { in: isIn, pattern, name }: Evidence): Printed | null {
  for (const one of words) {
    const match = isIn(one) && one.text.length < 600 ? pattern.exec(one.text) : null;
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const from = match.index + match[0].lastIndexOf(value);
    const isSure =
      name === 'front-matter' ||
      name === 'disclaimer' ||
      name === 'own-notice' ||
      name === 'trust-principles';
    if (isSure && !/^https?:/.test(value)) return printed(one, from, from + value.length);
    if (isPlausible(value)) return printed(one, from, from + value.length);
  }
  return null;
}

/** Behind the headline in a page's title. */
function fromTitle(words: readonly Worded[]): Printed | null {
  for (const one of words) {
    if (one.block.role !== 'headline' && one.block.rule !== 'repeated-headline') continue;
    const line = unquoted(one);
    const { outlet } = splitTitle(line.text);
    if (outlet !== null) return printed(line, outlet.from, outlet.to);
  }
  return null;
}

/** Behind the writer's name: “By Jane Doe, BBC News”, “By Jane Doe for MailOnline”; or behind the hour. */
function fromByline(words: readonly Worded[]): Printed | null {
  for (const one of words) {
    if (one.block.role !== 'byline' && one.block.role !== 'date') continue;
    for (const match of one.text.matchAll(
      /(?:^|[,|/•·]\s*| (?:for|FOR|at) |(?<=\p{Ll})(?=BBC|Sky|CNN))(?=(\p{Lu}[\p{L}.’' ]{2,30}?)(?:$|[,|/•·]))/gu,
    )) {
      const value = match[1] ?? '';
      if (!isKnownOutlet(value) && !(match[0].includes('|') && isPlausible(value))) continue;
      const from = match.index + match[0].length;
      return printed(one, from, from + value.length);
    }
  }
  return null;
}

/** The outlet's name alone on a line before the text. */
function fromMasthead(words: readonly Worded[]): Printed | null {
  const start = words.findIndex(({ block }) => block.role === 'paragraph');
  const found = words
    .slice(0, Math.max(start, 0))
    .find(({ block, text }) => block.rule === 'outlet-name' && !isAgency(text));
  return found === undefined ? null : printed(found);
}

/** Who published the article, where the page itself says so; `null` where only its sentences name outlets. */
export function readPublisher(words: readonly Worded[]): Printed | null {
  const [front, ...rest] = EVIDENCE;
  const first = front === undefined ? null : fromEvidence(words, front);
  const found = first ?? fromTitle(words) ?? fromMasthead(words) ?? fromByline(words);
  if (found !== null) return found;
  for (const evidence of rest) {
    const value = fromEvidence(words, evidence);
    if (value !== null) return value;
  }
  return null;
}
