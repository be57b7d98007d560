/** The names that people.yaml says something of. */
import type { Keys } from './places.ts';
import type { Content } from './read.ts';

/** A name in people.yaml, where it stands, and as what. */
export interface NameOf {
  readonly name: string;
  readonly keys: Keys;
  readonly as: string;
  /** It is an alias, or nobody's: no speaker has it once the articles are read. */
  readonly isCorrected: boolean;
}

/** All names of people.yaml: those of people, their aliases, and those that are nobody's. */
export function namingsIn({ people, notPeople }: Content): NameOf[] {
  return [
    ...people.flatMap(({ name, aliases = [] }, at): NameOf[] => [
      { name, keys: ['people', at, 'name'], as: 'the name of a person', isCorrected: false },
      ...aliases.map((alias, number) => {
        const keys = ['people', at, 'aliases', number];
        return { name: alias, keys, as: `another name of \`${name}\``, isCorrected: true };
      }),
    ]),
    ...notPeople.map((name, at) => {
      return { name, keys: ['not-a-person', at], as: 'nobody’s name', isCorrected: true };
    }),
  ];
}
