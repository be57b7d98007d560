import { toFront } from '../../src/article/front.ts';
import { findNarrated, type Narrated } from '../../src/link/narrated.ts';
import {
  type Block,
  type IndirectQuotation,
  type Quotation,
  type Site,
  SURE,
  type TopicKeywords,
  type TopicTag,
} from '../../src/model.ts';
import { reasonOf } from '../../src/read/blocks/reasons.ts';
import { evidenceOf } from '../../src/read/speech/attribute/confidence.ts';
import { reasonOfSpeaker } from '../../src/read/speech/attribute/reasons.ts';
import { type TopicEvidence, weighTopics } from '../../src/read/topics/article.ts';
import { toPoint } from '../../src/text/point.ts';
import { formatMessage } from '../messages.ts';
import type { ReadArticle } from './read.ts';

/**
 * What was read in each seed, left out, tagged, linked, unknown and doubtful, and what one report seems to
 * narrate of another's quotations: for a person to look through.
 */
export function reportOn(
  articles: readonly ReadArticle[],
  defaults: Pick<Site, 'text'>,
  topics: readonly TopicKeywords[],
): string {
  const bySeed = new Map(articles.map((article) => [article.extraction.seed.id, article]));
  const narrated = findNarrated(articles.map(({ extraction }) => extraction));
  return articles
    .map((article) => {
      const elsewhere = narrated
        .filter(({ quotedIn }) => quotedIn === article.extraction.seed.id)
        .map((one) => `  ${aboutNarrated(one, bySeed.get(one.narratedIn))}`);
      return [reportOnOne(article, defaults, topics), ...elsewhere].join('\n');
    })
    .join('\n\n');
}

function aboutNarrated({ quotation, span }: Narrated, narrating: ReadArticle | undefined): string {
  const text = narrating?.extraction.seed.text ?? '';
  const { line } = toPoint(text)(span.start);
  const words = text.slice(span.start, span.end).trim().replace(/\s+/g, ' ');
  return `perhaps narrated: ${quotation.id} in ${narrating?.path}:${line} “${words}”`;
}

function reportOnOne(
  article: ReadArticle,
  defaults: Pick<Site, 'text'>,
  known: readonly TopicKeywords[],
): string {
  const { extraction, path, slug } = article;
  const { seed, blocks, quotations, indirect, topics, messages } = extraction;
  const front = toFront({ ...article, defaults });
  const facts = (['headline', 'publisher', 'author', 'published', 'url'] as const).map((field) => {
    const { value, basis, confidence } = front[field];
    return `  ${field}: ${value ?? '–'} (${[basis, confidence].filter(Boolean).join(', ')})`;
  });
  const leftOut = blocks.filter(({ role }) => role === 'left-out');
  const point = toPoint(seed.text);
  return [
    `${path} → articles/${slug}.html`,
    ...facts,
    `  read: ${countRoles(blocks)}`,
    ...leftOut.map((block) => `  left out, line ${point(block.start).line}: ${firstWords(seed.text, block)}`),
    ...weighTopics(seed, blocks, known).map((evidence) => `  ${aboutTopic(evidence, topics)}`),
    ...(topics.length === 0 ? ['  topics: none'] : []),
    ...quotations.map((quotation) => `  ${aboutQuotation(quotation)}`),
    ...indirect.map((one) => `  ${aboutReported(one)}`),
    ...messages.map((message) => `  ${formatMessage({ ...message, path: message.path ?? path }, false)}`),
  ].join('\n');
}

function countRoles(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { role } of blocks) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => `${count} ${role}`).join(', ');
}

function firstWords(text: string, { start, end, rule }: Block): string {
  const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}” (${[rule, reasonOf(rule)].filter(Boolean).join(': ')})`;
}

/** Why an article has a topic, or has not: sentences for each group of its words, and paragraphs that hold all. */
function aboutTopic(evidence: TopicEvidence, given: readonly TopicTag[]): string {
  const { id, sentences, enough, together, enoughTogether, words } = evidence;
  const tag = given.find((one) => one.id === id);
  const groups = sentences.map((count) => String(count)).join(' and ');
  const both =
    enoughTogether === 0 ? '' : `; they meet in ${together} paragraphs, of ${enoughTogether} needed`;
  const counts = `${groups} sentences, of ${Math.ceil(enough)} needed${both}`;
  const why = tag?.setByEditor === undefined ? counts : `set by the editor; ${counts}`;
  return `${tag === undefined ? 'not of topic' : 'topic'} ${id}: ${why}${words.length === 0 ? '' : `: ${words.join(', ')}`}`;
}

const named = ({ speaker, confidence }: Pick<Quotation, 'speaker' | 'confidence'>): string =>
  speaker !== null && confidence < SURE ? `probably ${speaker}` : (speaker ?? 'speaker unknown');

/** By which rule a speaker was found, what that says, and how often it was right where somebody counted. */
const whyOf = (rule: string): string => {
  const words = [reasonOfSpeaker(rule), evidenceOf(rule)].filter((one) => one !== null);
  return words.length === 0 ? rule : `${rule}: ${words.join('; ')}`;
};

function aboutReported({ exact, polarity, rule, ...said }: IndirectQuotation): string {
  const told = polarity === 'asserted' ? '' : `${polarity}, `;
  return `reported: ${told}${named(said)} (${whyOf(rule)}): ${exact.join(' … ')}`;
}

function aboutQuotation({ id, kind, statement, topics, rule, ...said }: Quotation): string {
  const doubt = named(said);
  const links = [...topics, ...(statement === null ? [] : [`statement ${statement}`])];
  return `quotation ${id}: ${kind}, ${doubt} (${whyOf(rule)})${links.length > 0 ? `; ${links.join(', ')}` : ''}`;
}
