import type { Block, Seed, Span, TopicKeywords, TopicTag } from '../../model.ts';
import { compileKeywords, type FindKeywords, type Hit } from './keywords.ts';

/** What somebody said, quoted or reported, at its places. */
interface Said {
  readonly parts: readonly Span[];
  readonly topics: readonly string[];
}

/**
 * The topics of each quotation, or stretch of reported speech, in order of text, among those of its article. Of the words of a topic only the first group counts, which
 * names its matter: in which connection it is meant, the article as a whole has said. The first of these places that
 * has a keyword decides: the quoted words; the paragraphs in which they stand; the paragraph before, unless a crosshead
 * parts them. Where none has one, the quotation has no topic of its own: further off, a report may have
 * turned to other matters.
 */
export function tagSaid<S extends Said>(
  seed: Seed,
  blocks: readonly Block[],
  said: readonly S[],
  topics: readonly TopicKeywords[],
  tags: readonly TopicTag[],
): S[] {
  const given = new Set(topics.map(({ id }) => id).filter((id) => tags.some((tag) => tag.id === id)));
  if (given.size === 0) return [...said];
  const findAny = compileKeywords(topics);
  const find: FindKeywords = (...stretch) =>
    findAny(...stretch).filter(({ topic, group }) => group === 0 && given.has(topic));
  const inBlock = remember((index) => {
    const block = blocks[index];
    return block === undefined ? [] : find(seed.text, block.start, block.end);
  });
  let at = 0;
  return said.map((one) => {
    const first = one.parts[0]?.start ?? 0;
    while (at + 1 < blocks.length && (blocks[at]?.end ?? 0) <= first) at += 1;
    return { ...one, topics: topicsOf(seed, blocks, one, at, find, inBlock) };
  });
}

function topicsOf(
  seed: Seed,
  blocks: readonly Block[],
  { parts }: Said,
  first: number,
  find: FindKeywords,
  inBlock: (index: number) => readonly Hit[],
): string[] {
  const own = parts.flatMap((part) => find(seed.text, part.start, part.end));
  if (own.length > 0) return ranked(own);
  const end = parts.at(-1)?.end ?? 0;
  const around = blocksOf(blocks, first, end).flatMap(inBlock);
  return ranked(around.length > 0 ? around : paragraphBefore(blocks, first).flatMap(inBlock));
}

/** Numbers of the blocks from `first` on that a quotation up to `end` runs over, without what was left out. */
function blocksOf(blocks: readonly Block[], first: number, end: number): number[] {
  const numbers: number[] = [];
  for (let i = first; (blocks[i]?.start ?? Number.POSITIVE_INFINITY) < end; i += 1) {
    if (blocks[i]?.role !== 'left-out') numbers.push(i);
  }
  return numbers;
}

/** Number of the nearest paragraph before block `first` under the same crosshead; none where there is none. */
function paragraphBefore(blocks: readonly Block[], first: number): number[] {
  for (let i = first - 1; i >= 0; i -= 1) {
    const role = blocks[i]?.role;
    if (role === 'crosshead' || role === 'headline') return [];
    if (role === 'paragraph' || role === 'standfirst') return [i];
  }
  return [];
}

/** Topics by their number of hits; among equals the one met first. */
function ranked(hits: readonly Hit[]): string[] {
  const counts = new Map<string, number>();
  for (const { topic } of hits) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

function remember<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, T>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const value = make(index);
    made.set(index, value);
    return value;
  };
}
