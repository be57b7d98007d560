import { wordSpans } from '../text/letters.ts';

/** What no folding but of case changes; quotation marks and dashes of print among it. */
const PLAIN = /^[\0-\x7f‘’“”–—]*$/;
const LETTERS = /^[a-z0-9]*$/;

/**
 * Words of English that say nothing of the matter: articles, pronouns, auxiliaries, prepositions, reporting
 * verbs. Two utterances that share only these share nothing.
 */
const EMPTY = new Set(
  `a about above after again against all also always am an and any are as asked at be because been before
  being between both but by can cannot could did do does doing don done down during each either even ever
  every few for from further get gets getting go goes going got had has have having he her here hers him his
  how i if in into is it its itself just know let like made make makes many may me might more most much must
  my never new no nor not now of off on once one only or other our ours out over own people put really said
  same say says see shall she should so some something still such take than that the their theirs them then
  there these they thing things think this those through time to told too under until up upon us very want
  was way we well went were what when where which while who whom whose why will with would year years yes yet
  you your yours ve re ll isn aren wasn weren won wouldn couldn shouldn hasn haven hadn doesn didn`.split(
    /\s+/,
  ),
);

/** Whether a folded word says something of the matter. */
export function isTelling(word: string): boolean {
  return word.length > 1 && !EMPTY.has(word);
}

/**
 * The words of a text folded for comparison: lower case, no marks or accents, a hyphen and a blank alike, so
 * that “goal-line saves” and “Goal line saves” are the same words.
 */
export function foldWords(text: string): string[] {
  const folded = (PLAIN.test(text) ? text : text.normalize('NFKD')).toLowerCase();
  return wordSpans(folded).map(({ start, end }) => {
    const word = folded.slice(start, end);
    return LETTERS.test(word) ? word : word.replace(/[\p{M}'’]/gu, '');
  });
}
