import { match } from '../anchor/match.ts';
import { toPoint } from '../anchor/point.ts';
import type { Message, Role, Span, WaivedNumber } from '../model.ts';
import { readBody } from './body.ts';
import { findNumbers } from './numbers.ts';
import type { Article, ResolvedFigure } from './types.ts';

export interface Covered {
  readonly articles: readonly Article[];
  readonly figures: readonly ResolvedFigure[];
  /** `null` in a project without figures: it promises nothing of numbers. */
  readonly waived: readonly WaivedNumber[] | null;
  readonly seedText: (seed: string) => string;
  /** The line of `content/figures.yaml` on which words stand. */
  readonly lineOf: (words: string) => number;
}

const READ: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'crosshead', 'paragraph']);

/** Every number that an article prints is a figure, or waived with a reason: what is neither is told, with its place in the seed. */
export function uncoveredNumbers(covered: Covered): Message[] {
  const { articles, figures, waived } = covered;
  if (waived === null) return [];
  const cited = Map.groupBy(
    figures.flatMap(({ cites }) => cites),
    ({ article }) => article,
  );
  const excused = Map.groupBy(waived, ({ article }) => article);
  const unknown = waived.filter(({ article }) => !articles.some(({ slug }) => slug === article));
  return [
    ...unknown.map((one) => idle(one, covered, `an article: there is no \`${one.article}\``)),
    ...articles.flatMap((article) => {
      const spans = cited.get(article.slug)?.map(({ span }) => span) ?? [];
      return inArticle(article, spans, excused.get(article.slug) ?? [], covered);
    }),
  ];
}

function inArticle(
  article: Article,
  cited: readonly Span[],
  waived: readonly WaivedNumber[],
  covered: Covered,
): Message[] {
  const text = covered.seedText(article.seed);
  const numbers = readBody(article.file.body, article.file.path)
    .filter(({ role }) => READ.has(role))
    .flatMap(({ span }) => within(text, span));
  const places = waived.map((one) => ({ one, found: match(text, one) }));
  const excused = places.flatMap(({ found }) => (found.kind === 'found' ? found.span : []));
  const unused = places.filter(
    ({ found }) => found.kind !== 'found' || !numbers.some((number) => holds(found.span, number)),
  );
  const bare = numbers.filter((number) => ![...cited, ...excused].some((span) => holds(span, number)));
  const at = toPoint(text);
  return [
    ...unused.map(({ one }) => idle(one, covered, 'words that stand once in the article and hold a number')),
    ...bare.map((number) => uncovered(text, number, at, article)),
  ];
}

function within(text: string, { start, end }: Span): Span[] {
  return findNumbers(text.slice(start, end)).map((found) => ({
    start: start + found.start,
    end: start + found.end,
  }));
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function idle({ exact }: WaivedNumber, { lineOf }: Covered, expected: string): Message {
  return {
    path: 'content/figures.yaml',
    line: lineOf(exact),
    column: 1,
    rule: 'waiver-unused',
    reason: `Unexpected waiver of “${exact}”, expected ${expected}`,
    hint: 'Take it out, or set its words right.',
    severity: 'error',
  };
}

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
    hint: `Add a figure to content/figures.yaml whose \`cites\` hold the words, or under \`waived\`: { article: ${slug}, exact: …, reason: … }`,
    severity: 'error',
  };
}
