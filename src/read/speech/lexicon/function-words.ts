/** Closed classes of English words that the readers of clauses lean on. */
import { phrases, words } from '../../words.ts';

export const DETERMINERS = phrases('grammar/determiners');

/** Pronouns that can stand as subject of a reporting verb. */
export const SUBJECT_PRONOUNS = words('he she they i we it who you');

export const MALE_PRONOUNS = words('he him his himself');
export const FEMALE_PRONOUNS = words('she her hers herself');

/** Auxiliaries and adverbs that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = phrases('grammar/between-subject-and-verb');

export const PASSIVE_AUXILIARIES = words('is was are were be been being am get got');

export const PREPOSITIONS = phrases('grammar/prepositions');

/** Words that open a clause of its own: a subject is not looked for across them. */
export const SUBORDINATORS = phrases('grammar/subordinators');

/** Capitalised only because they open a sentence; never the start of a name. */
export const SENTENCE_OPENERS = phrases('grammar/sentence-openers');

export const WEEKDAYS_AND_MONTHS = phrases('grammar/weekdays-and-months');

/** Words whose full stop does not end a sentence. Single letters (initials) are handled by shape. */
export const ABBREVIATIONS = phrases('grammar/abbreviations');

/** Of these, the ones that a name follows; a capital after them never opens a sentence. */
export const BEFORE_NAMES = phrases('grammar/abbreviations-before-names');
