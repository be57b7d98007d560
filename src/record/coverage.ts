import type { Message, Role, Span, WaivedNumber } from '../model.ts';
import { match } from '../text/match.ts';
import { toPoint } from '../text/point.ts';
import { holds } from '../text/span.ts';
import { readBody } from './body.ts';
import { countingNumbers, findNumbers } from './numbers.ts';
import type { FiguresIn } from './spoken.ts';
import type { Article } from './types.ts';

interface Covered extends FiguresIn {
  /** `null` in a project without figures: it promises nothing of numbers. */
  readonly waived: readonly WaivedNumber[] | null;
  /** Whether each number has to be a figure or waived. */
  readonly isComplete: boolean;
}

const READ: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'crosshead', 'paragraph']);

/**
 * Waivers of nothing, and numbers that an article prints and that are neither a figure nor waived. Where each has to
 * be one, each is told with its place in the seed; else one line counts them.
 */
export function uncoveredNumbers(covered: Covered): Message[] {
  const { articles, figures, waived, isComplete } = covered;
  if (waived === null) return [];
  const cited = Map.groupBy(
    figures.flatMap(({ cites }) => cites),
    ({ article }) => article,
  );
  const excused = Map.groupBy(
    waived.map((waiver, index) => ({ ...waiver, index })),
    ({ article }) => article,
  );
  const slugs = new Set(articles.map(({ slug }) => slug));
  const unknown = [...excused].filter(([slug]) => !slugs.has(slug)).flatMap(([, waivers]) => waivers);
  const found = articles.map((article) => {
    const spans = cited.get(article.slug)?.map(({ span }) => span) ?? [];
    return inArticle(article, spans, excused.get(article.slug) ?? [], covered);
  });
  const bare = found.flatMap((one) => one.bare);
  return [
    ...unknown.map((one) => idle(one, covered, `an article: there is no \`${one.article}\``)),
    ...found.flatMap(({ unused }) => unused),
    ...(isComplete || bare.length === 0 ? bare : [counted(bare)]),
  ];
}

/** A waiver with its number in figures.yaml. */
type Waiver = WaivedNumber & { readonly index: number };

function inArticle(article: Article, cited: readonly Span[], waived: readonly Waiver[], covered: Covered) {
  const text = covered.seedText(article.seed);
  const numbers = readBlocks(article).flatMap(({ span }) => within(text, span, findNumbers));
  const unused = waived.filter((one) => {
    return !placesOf(one, text).some((place) => numbers.some((number) => holds(place, number)));
  });
  const at = toPoint(text);
  const expected = 'words that stand once in the article and hold a number';
  return {
    unused: unused.map((one) => idle(one, covered, expected)),
    bare: numbersLeft(article, text, cited, waived).map((number) => uncovered(text, number, at, article)),
  };
}

/** The numbers that an article prints, neither inside cited words nor inside waived ones. */
export function numbersLeft(
  article: Article,
  text: string,
  cited: readonly Span[],
  waived: readonly WaivedNumber[],
): Span[] {
  const spans = [...cited, ...waived.flatMap((one) => placesOf(one, text))];
  return readBlocks(article)
    .flatMap(({ span }) => within(text, span, countingNumbers))
    .filter((number) => !spans.some((span) => holds(span, number)));
}

/** Where the words of a waiver stand, if they do so once. */
function placesOf(waived: WaivedNumber, text: string): Span[] {
  const found = match(text, waived);
  return found.kind === 'found' ? [found.span] : [];
}

const readBlocks = ({ file }: Article) => readBody(file.body, file.path).filter(({ role }) => READ.has(role));

function within(text: string, { start, end }: Span, find: typeof findNumbers): Span[] {
  return find(text.slice(start, end)).map((found) => ({
    start: start + found.start,
    end: start + found.end,
  }));
}

function idle({ exact, index }: Waiver, { placeOf }: Covered, expected: string): Message {
  return {
    path: 'content/figures.yaml',
    ...placeOf(['waived', index, 'exact']),
    rule: 'waiver-unused',
    reason: `Unexpected waiver of “${exact}”, expected ${expected}`,
    hint: 'Take it out, or set its words right.',
    severity: 'error',
  };
}

/** What is left to do, for a project that does not promise all of its numbers. */
function counted(bare: readonly Message[]): Message {
  const articles = new Set(bare.map(({ path }) => path)).size;
  const [numbers, reports] = [quantity(bare.length, 'number'), quantity(articles, 'article')];
  return {
    path: 'content/figures.yaml',
    line: 1,
    column: 1,
    rule: 'numbers-left',
    reason: `Unexpected ${numbers} in ${reports} without a figure, expected one for each if all are to be there`,
    hint: '`numbers: complete` in content/site.yaml lists them, and lets none pass.',
    severity: 'info',
  };
}

const quantity = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function uncovered(
  text: string,
  { start, end }: Span,
  at: ReturnType<typeof toPoint>,
  { seed, slug }: Article,
): Message {
  const before =
    /\S*(?:[^\S\n]+\S+){0,4}[^\S\n]*$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[^\S\n]*(?:\S+[^\S\n]*){0,5}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  const words = `${before}${text.slice(start, end)}${after}`.trim();
  return {
    path: `seeds/${seed}.txt`,
    ...at(start),
    rule: 'number-without-figure',
    reason: `Unexpected number “${text.slice(start, end)}” in “${words}”, expected a figure that cites it`,
    hint: `\`npm run figures -- ${slug}\` prints one to fill in; or say under \`waived\`: { article: ${slug}, exact: …, reason: … }`,
    severity: 'error',
  };
}
