/** Words that say that a person is meant, and what they tell of gender and number. */
import { phrases, table, words } from '../../words.ts';

/** Courtesy and rank before a name; they are cut off the printed name. */
export const TITLES = phrases('people/titles');

/** Titles that only a person bears. */
export const COURTESY = phrases('people/courtesy-titles');

export const MALE_TITLES = phrases('people/male-titles');
export const FEMALE_TITLES = phrases('people/female-titles');

/** Nouns for one person, by which a speaker may go unnamed. */
export const ROLE_NOUNS = phrases('people/role-nouns');

export const MALE_NOUNS = phrases('people/male-nouns');
export const FEMALE_NOUNS = phrases('people/female-nouns');

/** Roles of people whom a story need not name: they stand for a named person only where the name bore the noun. */
export const UNNAMED_NOUNS = phrases('people/unnamed-nouns');

export const PLURAL_NOUNS = phrases('people/plural-nouns');

/** Words that end the name of a body. */
export const BODY_NOUNS = phrases('people/body-nouns');

/** Suffixes that belong to a name. */
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv kc qc obe mbe phd cbe');

/** Of these, honours and degrees, which are no part of the name. */
export const POST_NOMINALS = words('kc qc obe mbe phd cbe mp msp mep tds mla');

/** Lower-case words inside names. */
export const NAME_PARTICLES = words(
  'de del della der den di da dos du la le van von bin ibn al el ben abu ter ten y zu af av',
);

/** Capitalised words before a name that are no part of it: parties, nations, seniority. */
export const NAME_MODIFIERS = phrases('people/name-modifiers');

/** Titles and the nouns that stand for them: “Gov. Ann Lee”, later “the governor”. */
export const TITLE_WORDS: ReadonlyMap<string, string> = new Map(
  table('people/title-words').map(([title = '', noun = '']) => [title, noun]),
);
