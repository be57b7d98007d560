/** Ours: the words for a number's qualifier, and for how sure a report is of it. Never in place of the printed ones. */
import type { Certainty, Qualifier } from '../model.ts';

export const qualifierWords = {
  exact: 'as printed',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  almost: 'almost',
  about: 'about',
  minimum: 'the lowest seen',
  multiple: 'a multiple; no base given',
  vague: 'a word; no number given',
} as const satisfies Record<Qualifier, string>;

export const certaintyWords = {
  stated: 'stated',
  said: 'said by someone named',
  alleged: 'alleged',
  denied: 'denied',
} as const satisfies Record<Certainty, string>;
