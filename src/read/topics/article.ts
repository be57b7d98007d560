import {
  type Block,
  keywordGroups,
  type Role,
  type Seed,
  type TopicKeywords,
  type TopicTag,
} from '../../model.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { compileKeywords, type Hit } from './keywords.ts';

/** Roles that say what an article is about; a caption or a link to another story does not. */
const TELLING: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst', 'crosshead', 'paragraph']);
/** Headline and standfirst are written to say what an article is about. */
const HEADS: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst']);
const HEAD_WEIGHT = 2;

/**
 * Sentences with a keyword that an article must have, of each group. One is a passing word: any report of a crime
 * says “school” once. Two are somebody speaking of it. Long articles mention more things in passing, so the number
 * rises with length.
 */
const LEAST = 2;
const WORDS_A_SENTENCE = 400;
/** Paragraphs in which words of all groups must meet: where they stand apart, the article speaks of two things. */
const LEAST_TOGETHER = 2;

/** Why an article has a topic, or has not. */
export interface TopicEvidence {
  readonly id: string;
  /** For each group of the topic's words: sentences that hold one, headline and standfirst counted twice. */
  readonly sentences: readonly number[];
  /** Sentences that each group needs. */
  readonly enough: number;
  /** Paragraphs of the first group's words with the others in them or right before; headline and standfirst count twice. */
  readonly together: number;
  /** Paragraphs of that kind that it needs: none where there is one group only. */
  readonly enoughTogether: number;
  /** Keywords found, most frequent first. */
  readonly words: readonly string[];
}

/** Sums up one topic while an article is read. */
interface Count {
  readonly sentences: number[];
  together: number;
  readonly words: Map<string, number>;
}

/** What in an article speaks for each topic, in the order of `topics`. */
export function weighTopics(
  seed: Seed,
  blocks: readonly Block[],
  topics: readonly TopicKeywords[],
): TopicEvidence[] {
  const find = compileKeywords(topics);
  const counts = new Map(
    topics.map(({ id, keywords }): [string, Count] => [
      id,
      { sentences: keywordGroups(keywords).map(() => 0), together: 0, words: new Map() },
    ]),
  );
  const telling = blocks.filter((block) => TELLING.has(block.role));
  let before: readonly Hit[] = [];
  for (const block of telling) {
    const hits = find(seed.text, block.start, block.end);
    const weight = HEADS.has(block.role) ? HEAD_WEIGHT : 1;
    for (const sentence of bySentence(seed.text, block, hits)) countSentence(counts, sentence, weight);
    countTogether(counts, hits, before, weight);
    before = hits;
  }
  // Six characters are a word of English newspapers with its blank.
  const words = telling.reduce((sum, block) => sum + (block.end - block.start) / 6, 0);
  const enough = Math.max(LEAST, words / WORDS_A_SENTENCE);
  return [...counts].map(([id, { sentences, together, words: found }]) => ({
    ...{ id, sentences, enough, together },
    enoughTogether: sentences.length > 1 ? LEAST_TOGETHER : 0,
    words: mostFrequent(found),
  }));
}

/** Whether the evidence gives the topic. */
export function isMet({ sentences, enough, together, enoughTogether }: TopicEvidence): boolean {
  return sentences.every((count) => count >= enough) && together >= enoughTogether;
}

/**
 * The topics of an article: those of whose words each group stands in at least two of its sentences, and in one for
 * every 400 words, and, where there are several groups, all of them meet in two of its paragraphs; headline and
 * standfirst count twice. Strongest first; among equals in the order of `topics`.
 */
export function tagArticle(
  seed: Seed,
  blocks: readonly Block[],
  topics: readonly TopicKeywords[],
): TopicTag[] {
  if (topics.length === 0) return [];
  const strength = ({ sentences }: TopicEvidence): number => Math.min(...sentences);
  return weighTopics(seed, blocks, topics)
    .filter(isMet)
    .sort((a, b) => strength(b) - strength(a))
    .map(({ id, words }) => ({ id, because: words }));
}

/** Counts one sentence: once for each group, and every keyword as often as it stands there. */
function countSentence(counts: ReadonlyMap<string, Count>, hits: readonly Hit[], weight: number): void {
  for (const [topic, own] of Map.groupBy(hits, (hit) => hit.topic)) {
    const count = counts.get(topic);
    if (count === undefined) continue;
    for (const group of new Set(own.map((hit) => hit.group))) {
      count.sentences[group] = (count.sentences[group] ?? 0) + weight;
    }
    // A word may stand in two groups of its topic.
    const places = new Map(own.map((hit) => [`${hit.start} ${hit.keyword}`, hit]));
    for (const { keyword } of places.values()) count.words.set(keyword, (count.words.get(keyword) ?? 0) + 1);
  }
}

/** Counts a paragraph with words of a topic's first group, where those of its others stand in it or in the one before. */
function countTogether(
  counts: ReadonlyMap<string, Count>,
  hits: readonly Hit[],
  before: readonly Hit[],
  weight: number,
): void {
  for (const topic of new Set(hits.filter(({ group }) => group === 0).map((hit) => hit.topic))) {
    const count = counts.get(topic);
    const near = [...hits, ...before].filter((hit) => hit.topic === topic);
    const groups = new Set(near.map((hit) => hit.group)).size;
    if (count !== undefined && groups === count.sentences.length) count.together += weight;
  }
}

/** Hits in groups, one for each sentence that has any. */
function bySentence(text: string, block: Block, hits: readonly Hit[]): Hit[][] {
  if (hits.length === 0) return [];
  const sentences = sentencesIn(text, block);
  return [...Map.groupBy(hits, ({ start }) => sentences.findLastIndex((one) => one.start <= start)).values()];
}

function mostFrequent(words: ReadonlyMap<string, number>): string[] {
  return [...words].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
