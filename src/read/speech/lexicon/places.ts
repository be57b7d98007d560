/** Places and the people of them, institutions, and surnames. */
import { phrases } from '../../words.ts';

const DEMONYMS = phrases('demonyms');

/** Names of countries, regions and towns, of one word or more, lower case. */
export const PLACES = phrases('places');

/** Names of companies, institutions and teams, lower case. */
export const ORGANISATIONS = phrases('organisations');

export const SURNAMES = phrases('surnames');

/** Whether a word, in lower case, says of which country somebody or something is. */
export const isDemonym = (word: string): boolean => DEMONYMS.has(word);

const PLACE_SUFFIX = /.(?:shire|shires)$/;
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `street road avenue lane square park bridge river lake island islands county valley hill hills beach bay harbour
  airport station borough city town village forest mountain mountains peninsula border district province region`.split(
    /\s+/,
  ),
);

/** Whether the words of a name, folded, say by themselves that it is a place's. */
export function isPlaceName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (PLACES.has(words.join(' '))) return true;
  return PLACE_SUFFIX.test(last) || (words.length > 1 && PLACE_NOUNS.has(last));
}
