import type { Attribution, Span } from '../../../model.ts';
import type { Mention } from '../grammar/mention.ts';
import type { ReadParagraph } from '../grammar/reading.ts';
import { type Clause, reportingClause } from '../grammar/reporting.ts';
import type { FoundQuotation, Place } from '../quotations/quotations.ts';
import { colonClause, lastCueBefore, lastSubjectBefore } from './carried.ts';
import { confidenceOf } from './confidence.ts';
import { labelledSpeaker } from './labelled.ts';
import { type Knowledge, resolve } from './resolve.ts';

/**
 * Says for each quotation who speaks, in the same order and number: by the reporting clause of its sentence, else by
 * the text before it. Each answer names its rule; where nothing answers, `speaker` is `null` and the rule says what
 * failed. Time grows in line with the text.
 */
export function attribute(known: Knowledge, quotations: readonly FoundQuotation[]): Attribution[] {
  const { reading } = known;
  const found: Attribution[] = [];
  for (const quotation of quotations) {
    const labelled = labelledSpeaker(reading.text, reading.entities, quotation);
    const before = quotations[found.length - 1];
    found.push(labelled ?? attributeOne(known, quotation, { attribution: found.at(-1), quotation: before }));
  }
  return found;
}

/** The quotation before, and who says it. */
interface Previous {
  readonly attribution: Attribution | undefined;
  readonly quotation: FoundQuotation | undefined;
}

function attributeOne(known: Knowledge, quotation: FoundQuotation, previous: Previous): Attribution {
  for (const [index, { paragraph, token }] of quotation.places.entries()) {
    const clause = index === 0 ? quotation.clause : reportingClause(paragraph.tokens, token);
    if (clause?.rule === 'hearer-only') return unknown('hearer-only');
    const answer = clause === null ? null : byClause(known, clause, paragraph.index);
    if (answer !== null) return answer;
  }
  const first = quotation.places[0];
  return first === undefined ? unknown('no-cue') : withoutClause(known, first, previous);
}

function byClause(known: Knowledge, clause: Clause, paragraph: number): Attribution | null {
  if (clause.subject === null) return null;
  return answerOf(known, clause.subject, paragraph, clause.rule, clause.cue);
}

export function answerOf(
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
    cue: cueAt === null ? null : known.reading.text.slice(cueAt.start, cueAt.end),
    cueAt,
    rule: name,
    confidence: confidenceOf(name, speaker),
  };
}

/** No clause in the sentence: a colon before, the same paragraph, the paragraph before. */
function withoutClause(known: Knowledge, place: Place, previous: Previous): Attribution {
  const { paragraphs } = known.reading;
  const { paragraph, token } = place;
  const before = paragraphs[paragraph.index - 1];
  if (token === 0 && before !== undefined) {
    const clause = colonClause(before);
    const answer =
      clause === null ? null : byClause(known, { ...clause, rule: 'colon-before' }, before.index);
    if (answer !== null) return answer;
  }
  const here = lastCueBefore(paragraph, token);
  if (here !== null) return answerOf(known, here, paragraph.index, 'same-paragraph', null);
  if (previous.attribution !== undefined && standsIn(previous, paragraph))
    return goOn(previous.attribution, 'same-paragraph-quotation');
  const subject = lastSubjectBefore(paragraph, token);
  if (subject !== null) return answerOf(known, subject, paragraph.index, 'subject-before', null);
  return fromBefore(known, paragraph, previous);
}

const standsIn = ({ quotation }: Previous, paragraph: ReadParagraph): boolean =>
  quotation?.places.some((place) => place.paragraph === paragraph) === true;

const REACH = 3;

function fromBefore(known: Knowledge, paragraph: ReadParagraph, previous: Previous): Attribution {
  const { paragraphs } = known.reading;
  for (let back = 1; back <= REACH; back += 1) {
    const other = paragraphs[paragraph.index - back];
    if (other === undefined) break;
    const cue = lastCueBefore(other, other.tokens.length);
    if (cue !== null) return answerOf(known, cue, other.index, 'carried-on', null);
    if (previous.attribution !== undefined && standsIn(previous, other))
      return goOn(previous.attribution, 'carried-on-quotation');
    const subject = lastSubjectBefore(other, other.tokens.length);
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
