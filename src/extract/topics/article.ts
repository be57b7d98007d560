import type { Block, Role, Seed, TopicKeywords, TopicTag } from '../../model.ts';
import { matchesOf } from '../matches.ts';
import { compileKeywords, type Hit } from './keywords.ts';

/** Roles that say what an article is about; a caption or a link to another story does not. */
const TELLING: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst', 'crosshead', 'paragraph']);
/** Headline and standfirst are written to say what an article is about. */
const HEADS: ReadonlySet<Role> = new Set<Role>(['headline', 'standfirst']);
const HEAD_WEIGHT = 2;

/**
 * Sentences with a keyword that an article must have. One is a passing word: any report of a crime says
 * “school” once. Two are somebody speaking of it. Long articles mention more things in passing, so the
 * number rises with length.
 */
const LEAST = 2;
const WORDS_A_SENTENCE = 400;

/** Where a sentence may end: good enough to count by, as an abbreviation only cuts a sentence in two. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+|\n/g;

/** What speaks for one topic. */
interface Evidence {
  score: number;
  readonly words: Map<string, number>;
}

/**
 * The topics of an article: those whose keywords stand in at least two of its sentences, and in one for every
 * 400 words, headline and standfirst counting twice. Strongest first; among equals in the order of `topics`.
 */
export function tagArticle(
  seed: Seed,
  blocks: readonly Block[],
  topics: readonly TopicKeywords[],
): TopicTag[] {
  if (topics.length === 0) return [];
  const find = compileKeywords(topics);
  const evidence = new Map(topics.map(({ id }): [string, Evidence] => [id, { score: 0, words: new Map() }]));
  const telling = blocks.filter((block) => TELLING.has(block.role));
  for (const block of telling) {
    const weight = HEADS.has(block.role) ? HEAD_WEIGHT : 1;
    for (const hits of bySentence(seed.text, block, find(seed.text, block.start, block.end))) {
      count(evidence, hits, weight);
    }
  }
  // Six characters are a word of English newspapers with its blank.
  const words = telling.reduce((sum, block) => sum + (block.end - block.start) / 6, 0);
  const enough = Math.max(LEAST, words / WORDS_A_SENTENCE);
  return [...evidence]
    .filter(([, { score }]) => score >= enough)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id, found]) => ({ id, because: mostFrequent(found.words) }));
}

/** Counts one sentence: once for each topic, and every keyword as often as it stands there. */
function count(evidence: ReadonlyMap<string, Evidence>, hits: readonly Hit[], weight: number): void {
  for (const topic of new Set(hits.map((hit) => hit.topic))) {
    const found = evidence.get(topic);
    if (found !== undefined) found.score += weight;
  }
  for (const { topic, keyword } of hits) {
    const words = evidence.get(topic)?.words;
    words?.set(keyword, (words.get(keyword) ?? 0) + 1);
  }
}

/** Hits in groups, one for each sentence that has any. */
function bySentence(text: string, block: Block, hits: readonly Hit[]): Hit[][] {
  if (hits.length === 0) return [];
  const ends = matchesOf(SENTENCE_END, text.slice(block.start, block.end)).map(
    (end) => block.start + end.index + end[0].length,
  );
  const groups: Hit[][] = [];
  let sentence = 0;
  let current = -1;
  for (const hit of hits) {
    while ((ends[sentence] ?? Number.POSITIVE_INFINITY) <= hit.start) sentence += 1;
    if (sentence === current) groups.at(-1)?.push(hit);
    else groups.push([hit]);
    current = sentence;
  }
  return groups;
}

function mostFrequent(words: ReadonlyMap<string, number>): string[] {
  return [...words].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
