/** Words by which the readers of indirect speech tell where a clause begins and that it has a verb. */

import { phrases, words } from '../../words.ts';
import type { Token } from '../grammar/token.ts';

/** Words with which a clause can begin. */
export const SUBJECTS = phrases('grammar/clause-openers');

/** Finite verbs that tell a clause at once. */
export const AUXILIARIES = phrases('grammar/auxiliaries');

/** Plain forms that are seldom anything but verbs: with a noun in the plural before them they make a clause. */
export const PLAIN_FORMS = phrases('verbs/plain-forms');

/** Whether a word looks like a finite verb: “closed”, “closes”, “ran”, “is”. */
export const isVerbLike = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  (AUXILIARIES.has(lower) || IRREGULAR.has(lower) || /([^e]ed|[^s]s)$/.test(lower));

const IRREGULAR = phrases('verbs/irregular');

/** Prepositions of where and when somebody spoke. */
export const OCCASIONS: ReadonlySet<string> = words('on in at during after before over through via however');

/** Days, and words for when, that may stand between verb and content. */
export const WHEN: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday later also previously earlier on recently then`);
