import { genderOfGivenName, isGivenName } from '../lexicon/names.ts';
import { COURTESY } from '../lexicon/people-words.ts';
import { isDemonym, isPlaceName, ORGANISATIONS, SURNAMES } from '../lexicon/places.ts';
import { type Entity, type EntityKind, foldName } from './entity.ts';
import type { Naming } from './namings.ts';

interface Kind {
  readonly kind: EntityKind;
  readonly because: string;
}

/**
 * Of what kind a name is, by the first evidence that there is, strongest first: what is printed beside it, what the
 * lists say, where it stands. `unknown` where nothing tells: a capital alone makes nobody a person.
 */
export function kindOfName(entity: Entity, namings: readonly Naming[]): Kind {
  const words = foldName(entity.name).split(' ');
  const found = EVIDENCE.find(([, , holds]) => holds({ entity, namings, words }));
  return found === undefined ? { kind: 'unknown', because: 'none' } : { kind: found[0], because: found[1] };
}

interface Known {
  readonly entity: Entity;
  readonly namings: readonly Naming[];
  /** Of the fullest name, folded. */
  readonly words: readonly string[];
}

const isInitials = (name: string): boolean => /^\p{Lu}{1,3}$/u.test(name);

const first = ({ words }: Known): string => words[0] ?? '';

const EVIDENCE: readonly (readonly [EntityKind, string, (known: Known) => boolean])[] = [
  ['body', 'noun for a body', ({ namings }) => namings.every(({ body }) => body)],
  ['person', 'title', ({ namings }) => namings.some(({ titles }) => titles.some((one) => COURTESY.has(one)))],
  ['person', 'given name', (known) => known.words.length > 1 && isGivenName(first(known))],
  [
    'person',
    'initials',
    ({ entity, namings }) => isInitials(entity.name) && namings.some(({ body }) => !body),
  ],
  ['person', 'age or who', ({ namings }) => namings.some(({ lives }) => lives)],
  ['place', 'list of places', ({ words }) => isPlaceName(words)],
  ['body', 'list of organisations', ({ words }) => ORGANISATIONS.has(words.join(' '))],
  ['body', 'called a firm', ({ namings }) => namings.some(({ firm }) => firm)],
  ['body', 'speaks of its own', ({ namings, words }) => words.length === 1 && namings.some(({ its }) => its)],
  ['unknown', 'people of a place', ({ words }) => isDemonym(words.at(-1) ?? '')],
  ['person', 'office', ({ entity }) => entity.offices.length > 0],
  [
    'person',
    'given name that is a word',
    ({ entity: { given } }) => given !== null && genderOfGivenName(given) !== null,
  ],
  [
    'person',
    'list of names',
    (known) => known.words.length === 1 && (isGivenName(first(known)) || SURNAMES.has(first(known))),
  ],
  ['person', 'speaks', ({ namings }) => namings.some(({ speaks }) => speaks)],
  ['place', 'preposition of place', ({ namings }) => namings.some(({ whereabouts }) => whereabouts)],
];
