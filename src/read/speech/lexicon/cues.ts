/**
 * Reporting verbs. `Speech` verbs can stand beside a whole utterance (“…,” she noted); `quoting` verbs only take
 * words of an utterance as their object (called it a “mess”), so they never trail a direct quotation.
 */
import { forms, phrases, words } from '../../words.ts';

/** Verb forms that can introduce or follow a whole utterance. */
export const SPEECH_VERBS = forms('verbs/speech');

/** Verb forms that only take quoted words as object or complement. */
export const QUOTING_VERBS = forms('verbs/quoting');

/**
 * Forms that are nouns at least as often as verbs (“state threats”, “reports”): they count as cues only right after
 * a name or pronoun.
 */
export const NOUNLIKE_VERBS = phrases('verbs/nounlike');

/** Forms that end in -ing: their subject is that of the clause they hang on (“…, he said, adding: “”). */
export function isParticiple(form: string): boolean {
  return form.length > 5 && form.endsWith('ing');
}

/** Verbs whose passive names the hearer, not the speaker (“Mr Reed was told “…””). */
export const HEARER_VERBS = words(
  'told asked informed advised warned urged reminded assured instructed ordered accused called',
);

/** What can stand for a speaker in print: its words are “said” by whoever issued it. */
export const DOCUMENT_NOUNS = phrases('verbs/document-nouns');

const PAST_LIKE_BASE = words('read cast let put beat');

/** Plain forms (“say”, “report”), with which each verb's line begins: verbs only after a plural or “I”, “you”, “we”, “they”. */
export const BASE_FORMS: ReadonlySet<string> = new Set(
  [...phrases('verbs/speech'), ...phrases('verbs/quoting')]
    .map((line) => line.replace(/ .*/, ''))
    .filter((form) => !PAST_LIKE_BASE.has(form)),
);

/** Verbs that report speech only right beside the words: “thanked them for “…””, but not “offered to work on the “…””. */
export const WEAK_VERBS = forms('verbs/weak');

/** Verbs of two words: what may stand second, by the first. */
export const TWO_WORD_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  [...phrases('verbs/two-words')].map((line) => {
    const [first = '', ...seconds] = line.split(' ');
    return [first, seconds];
  }),
);
