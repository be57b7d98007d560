import type { Attribution, QuotedRun } from '../../../model.ts';
import { type Entities, findEntity } from '../names/table.ts';
import { confidenceOf } from './confidence.ts';

const LABEL = /^(\p{Lu}[\p{L}\p{M}.’' -]{1,30}):\s/u;

const TURN = /(?:^|\n)([QA])[:.]\s+$/;

/**
 * The speaker that a transcript prints in front of the words, inside the marks: “REED: We were told …”. Capitals
 * throughout, or a name that the article gives; any other word before a colon is the speaker's own.
 */
export function labelledSpeaker(text: string, entities: Entities, run: QuotedRun): Attribution | null {
  const part = run.parts[0];
  if (part === undefined) return null;
  const turn = TURN.exec(text.slice(Math.max(0, part.start - 6), part.start))?.[1];
  if (turn !== undefined) return interviewed(entities, turn);
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

/** “Q:” asks and is nobody known; “A:” answers and is whoever the article names most. */
function interviewed(entities: Entities, label: string): Attribution {
  const speaker = label === 'A' ? (entities.foremost?.name ?? null) : null;
  const rule = label === 'A' ? 'interview-answer' : 'interview-question';
  const confidence = confidenceOf(rule, speaker);
  return { speaker, mention: null, mentionAt: null, cue: null, cueAt: null, rule, confidence };
}
