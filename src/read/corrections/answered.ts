import type { Message, Source } from '../../model.ts';

/** What the text lacks, and the entry of a source file that makes up for it. */
const ANSWERS: Readonly<Record<string, keyof Source>> = {
  'missing-date': 'published',
  'missing-headline': 'headline',
  'missing-publisher': 'publisher',
};

/**
 * The messages about a seed that still ask something of its editor: what a source file has answered, were it
 * only with “unknown” and the reason, is not asked again.
 */
export function unanswered(messages: readonly Message[], source: Source): Message[] {
  return messages.filter(({ rule }) => {
    const entry = ANSWERS[rule];
    return entry === undefined || source[entry] === undefined;
  });
}
