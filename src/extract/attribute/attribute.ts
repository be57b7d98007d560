import type { Attribution, Block, QuotedRun, Seed, Span } from '../../model.ts';
import type { Mention } from '../grammar/mention.ts';
import { type Clause, reportingClause } from '../grammar/reporting.ts';
import { type ReadParagraph, readArticle } from './article.ts';
import { colonClause, lastCueBefore, lastSubjectBefore } from './carried.ts';
import { confidenceOf } from './confidence.ts';
import { followFocus } from './focus.ts';
import { labelledSpeaker } from './labelled.ts';
import { readRegister } from './register.ts';
import { type Knowledge, resolve } from './resolve.ts';

/**
 * Says for each quotation who speaks, in the same order and number: by the reporting clause of its sentence, else by
 * the text before it. Each answer names its rule; where nothing answers, `speaker` is `null` and the rule says what
 * failed. Time grows in line with the text.
 */
export function attribute(seed: Seed, blocks: readonly Block[], runs: readonly QuotedRun[]): Attribution[] {
  const article = readArticle(seed.text, blocks, runs);
  const register = readRegister(article);
  const known = { article, register, focus: followFocus(article, register) };
  const places = placesOf(article.paragraphs, runs.length);
  const found: Attribution[] = [];
  for (const [index, run] of runs.entries()) {
    const labelled = labelledSpeaker(seed.text, register, run);
    found.push(labelled ?? attributeRun(known, places[index] ?? [], found, places));
  }
  return found;
}

interface Place {
  readonly paragraph: ReadParagraph;
  readonly token: number;
}

function placesOf(paragraphs: readonly ReadParagraph[], count: number): Place[][] {
  const places: Place[][] = Array.from({ length: count }, () => []);
  for (const paragraph of paragraphs) {
    for (const { run, token } of paragraph.quoted) places[run]?.push({ paragraph, token });
  }
  return places;
}

function attributeRun(
  known: Knowledge,
  places: readonly Place[],
  found: readonly Attribution[],
  all: readonly (readonly Place[])[],
): Attribution {
  const { text } = known.article;
  for (const place of places) {
    const clause = reportingClause(text, place.paragraph.tokens, place.token);
    if (clause?.rule === 'hearer-only') return unknown('hearer-only');
    const answer = clause === null ? null : byClause(known, clause, place.paragraph.index);
    if (answer !== null) return answer;
  }
  const first = places[0];
  return first === undefined ? unknown('no-cue') : withoutClause(known, first, found, all);
}

function byClause(known: Knowledge, clause: Clause, paragraph: number): Attribution | null {
  if (clause.subject === null) return null;
  return answerOf(known, clause.subject, paragraph, clause.rule, clause.cue);
}

function answerOf(
  known: Knowledge,
  mention: Mention,
  paragraph: number,
  rule: string,
  cueAt: Span | null,
): Attribution {
  const { speaker, how } = resolve(known, mention, paragraph);
  const name = `${rule}/${how}`;
  return {
    speaker,
    mention: mention.words,
    mentionAt: { start: mention.start, end: mention.end },
    cue: cueAt === null ? null : known.article.text.slice(cueAt.start, cueAt.end),
    cueAt,
    rule: name,
    confidence: confidenceOf(name, speaker),
  };
}

/** No clause in the sentence: a colon before, the same paragraph, the paragraph before. */
function withoutClause(
  known: Knowledge,
  place: Place,
  found: readonly Attribution[],
  all: readonly (readonly Place[])[],
): Attribution {
  const { text, paragraphs } = known.article;
  const { paragraph, token } = place;
  const before = paragraphs[paragraph.index - 1];
  if (token === 0 && before !== undefined) {
    const clause = colonClause(text, before);
    const answer =
      clause === null ? null : byClause(known, { ...clause, rule: 'colon-before' }, before.index);
    if (answer !== null) return answer;
  }
  const here = lastCueBefore(text, paragraph, token);
  if (here !== null) return answerOf(known, here, paragraph.index, 'same-paragraph', null);
  const previous = found.at(-1);
  const samePlace = all[found.length - 1]?.some((other) => other.paragraph === paragraph) === true;
  if (previous !== undefined && samePlace) return goOn(previous, 'same-paragraph-quotation');
  const subject = lastSubjectBefore(text, paragraph, token);
  if (subject !== null) return answerOf(known, subject, paragraph.index, 'subject-before', null);
  return fromBefore(known, paragraph, found, all);
}

const REACH = 3;

function fromBefore(
  known: Knowledge,
  paragraph: ReadParagraph,
  found: readonly Attribution[],
  all: readonly (readonly Place[])[],
): Attribution {
  const { text, paragraphs } = known.article;
  for (let back = 1; back <= REACH; back += 1) {
    const other = paragraphs[paragraph.index - back];
    if (other === undefined) break;
    const cue = lastCueBefore(text, other, other.tokens.length);
    if (cue !== null) return answerOf(known, cue, other.index, 'carried-on', null);
    const previous = found.at(-1);
    const quoted = all[found.length - 1]?.some((place) => place.paragraph === other) === true;
    if (previous !== undefined && quoted) return goOn(previous, 'carried-on-quotation');
    const subject = lastSubjectBefore(text, other, other.tokens.length);
    if (subject !== null) return answerOf(known, subject, other.index, 'carried-on-subject', null);
  }
  return unknown('no-cue');
}

function goOn(previous: Attribution, rule: string): Attribution {
  const confidence = confidenceOf(rule, previous.speaker);
  return { ...previous, cue: null, cueAt: null, rule, confidence: Math.min(confidence, previous.confidence) };
}

function unknown(rule: string): Attribution {
  return { speaker: null, mention: null, mentionAt: null, cue: null, cueAt: null, rule, confidence: 0 };
}
