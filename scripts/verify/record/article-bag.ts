import { type Entry, entries, text, texts } from '../read/content.ts';
import { linesOf, type SeedText } from '../read/seed.ts';
import { remembered } from '../remembered.ts';
import { formsOfNames, probably, scalars } from './forms.ts';
import type { Article } from './project.ts';

/** Roles of blocks that stand in the body of a page; the first headline stands above it, all else is told aside. */
const IN_BODY = new Set(['standfirst', 'paragraph', 'crosshead']);
/** An article without a headline is called by so many of its first words. */
const FIRST_WORDS = 14;

interface Block {
  readonly role: string;
  readonly rule: string;
  readonly setByEditor: boolean;
  readonly span: readonly [start: number, end: number];
  /** What is said of it: its rule, and why an editor set it. */
  readonly said: readonly string[];
}

/** What may be said of an article wherever it is named. */
export function namesOfArticle(article: Article): string[] {
  const { front, slug, stem, href, called, outlet, date, quotations } = article;
  const { value: author } = (front['author'] ?? {}) as Entry;
  const { url, archived } = front;
  const names = [
    called.letter,
    called.name,
    slug,
    stem,
    `${stem}.txt`,
    href,
    titleOf(article),
    String(quotations.length),
  ];
  return [
    ...names,
    ...formsOfNames(text(author) ?? ''),
    ...scalars([author, outlet, date, front['published'], url, archived]),
  ];
}

/** What may be said of an article on its own page and in its file: its front matter, its notes, and the rules of its blocks. */
export function textsOfArticle(article: Article, notes: readonly Entry[]): string[] {
  const { front } = article;
  const { quotations: _, ...rest } = front;
  const rules = blocksOf(article).flatMap(({ said }) =>
    said.flatMap((value) => [value, value.replaceAll(/[-/]/g, ' ')]),
  );
  return [
    ...scalars(rest),
    ...scalars(notes),
    ...rules,
    ...numbersOfFile(article),
    `${article.stem}.txt, SHA-256 ${article.seed?.sha256}`,
    ...entries(front['indirect']).flatMap(probably),
  ];
}

/** What the page of an article says of its file: lengths, and the lines on which blocks stand. */
function numbersOfFile(article: Article): string[] {
  const { seed, quotations, reported } = article;
  if (seed === undefined) return [];
  const blocks = blocksOf(article);
  const headline = blocks.find(({ role }) => role === 'headline');
  const aside = blocks.filter(
    (block, at) => !IN_BODY.has(block.role) && block !== headline && !leads(blocks, at),
  );
  const inside = new Set(reported.flatMap(({ entry }) => texts(entry['quoted'])));
  const quoted = quotations.filter(({ id }) => inside.has(id));
  const lengthsOf = (all: Article['quotations']) => lengthOf(all.flatMap(({ parts }) => parts));
  const numbers = [
    seed.text.length,
    lengthsOf(reported) - lengthsOf(quoted),
    lengthsOf(quotations),
    lengthOf(aside.map(({ span }) => span)),
    ...aside.flatMap(({ span }) => linesOf(seed, span)),
    ...linesBetween(blocks, seed),
    // Each quotation and each passage of reported speech has a number.
    ...Array.from({ length: Math.max(quotations.length, reported.length) }, (_, at) => at + 1),
  ];
  return numbers.flatMap((number) => scalars(number));
}

/** Whether a dateline stands before words of the body, with no other after it. */
function leads(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1).find(({ role }) => role === 'dateline' || IN_BODY.has(role));
  return blocks[at]?.role === 'dateline' && next !== undefined && next.role !== 'dateline';
}

/** How many lines were left out in each place between two blocks of the body. */
function linesBetween(blocks: readonly Block[], seed: SeedText): number[] {
  const counts: number[] = [];
  let lines = 0;
  for (const { role, span } of blocks) {
    if (role === 'dateline' || role === 'headline') continue;
    const [first, last] = linesOf(seed, span);
    if (!IN_BODY.has(role)) lines += last - first + 1;
    else {
      counts.push(lines);
      lines = 0;
    }
  }
  return counts;
}

const lengthOf = (spans: readonly (readonly [number, number])[]) =>
  spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** What the site calls an article: its headline, or the words its text begins with. */
export function titleOf(article: Article): string {
  if (article.headline !== null) return article.headline;
  const blocks = blocksOf(article);
  const first = blocks.find(({ role }) => role === 'paragraph' || role === 'standfirst') ?? blocks[0];
  const [start, end] = first?.span ?? [0, 0];
  const words = (article.seed?.text.slice(start, end).trim() || article.stem).split(/\s+/);
  const begins = words
    .slice(0, FIRST_WORDS)
    .join(' ')
    .replace(/[,;:.]$/, '');
  return begins + (words.length > FIRST_WORDS ? ' …' : '');
}

/** The blocks of an article, by the tags of its file. */
export const blocksOf = remembered(({ body }: Article): readonly Block[] => {
  return Array.from(body.matchAll(/^<Block ([^>]*)>/gm), ([, tag = '']) => {
    const [, role = ''] = /role="([^"]*)"/.exec(tag) ?? [];
    const [, rule = ''] = /rule="([^"]*)"/.exec(tag) ?? [];
    const [, start, end] = /span="(\d+)-(\d+)"/.exec(tag) ?? [];
    const said = Array.from(tag.matchAll(/="([^"]*)"/g), ([, value = '']) => value);
    return { role, rule, setByEditor: /\bsetByEditor=/.test(tag), span: [Number(start), Number(end)], said };
  });
}, new WeakMap());
