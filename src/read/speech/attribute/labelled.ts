import type { Attribution, QuotedRun } from '../../../model.ts';
import { type Entities, findEntity } from '../names/table.ts';
import { TURN_LABEL } from '../quotations/unmarked.ts';
import { confidenceOf } from './confidence.ts';

const LABEL = /^(\p{Lu}[\p{L}\p{M}.’' -]{1,30}):\s/u;

/**
 * The speaker that a transcript prints in front of the words, inside the marks: “REED: We were told …”. Capitals
 * throughout, or a name that the article gives; any other word before a colon is the speaker's own.
 */
export function labelledSpeaker(text: string, entities: Entities, run: QuotedRun): Attribution | null {
  const part = run.parts[0];
  if (part === undefined) return null;
  if (run.joinedBy === 'interview-turn') return interviewed(text, entities, part.start);
  const label = LABEL.exec(text.slice(part.start, Math.min(part.end, part.start + 60)))?.[1];
  if (label === undefined) return null;
  const person = findEntity(entities.byWord, label.split(/\s+/), []);
  if (person === null && label !== label.toUpperCase()) return null;
  const speaker = person?.name ?? label;
  const mentionAt = { start: part.start, end: part.start + label.length };
  const rule = 'labelled';
  return {
    speaker,
    mention: label,
    mentionAt,
    cue: null,
    cueAt: null,
    rule,
    confidence: confidenceOf(rule, speaker),
  };
}

/** “Q:” asks and is nobody known; “A:” answers and is whoever the article names most; a name is that person. */
function interviewed(text: string, entities: Entities, wordsStart: number): Attribution {
  const start = text.lastIndexOf('\n', wordsStart - 1) + 1;
  const groups = TURN_LABEL.exec(text.slice(start, wordsStart + 1));
  const name = groups?.groups?.name ?? null;
  const letter = groups?.[1] === 'A' || groups?.[1] === 'Q' ? groups[1] : null;
  if (name === null || letter !== null) {
    const speaker = letter === 'A' ? (entities.foremost?.name ?? null) : null;
    return turnOf(letter === 'A' ? 'interview-answer' : 'interview-question', speaker, null);
  }
  const at = text.indexOf(name, start);
  const person = findEntity(entities.byWord, name.split(/\s+/), []);
  return turnOf('interview-name', person?.name ?? name, { start: at, end: at + name.length });
}

function turnOf(rule: string, speaker: string | null, mentionAt: Attribution['mentionAt']): Attribution {
  const confidence = confidenceOf(rule, speaker);
  return { speaker, mention: mentionAt && speaker, mentionAt, cue: null, cueAt: null, rule, confidence };
}
