import { phrases, words } from '../../words.ts';
import type { Office } from './entity.ts';

/** One office by several nouns: the judge is a justice, the peer a lord, the constable an officer. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  [...phrases('people/same-office')].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other) => [other, first] as const);
  }),
);

/** Words before an office that do not tell one from another. */
const NEUTRAL: ReadonlySet<string> = words(
  'former then new current late old senior junior longtime acting deputy veteran mr mrs ms sir dame own incoming outgoing first',
);

/** Brings an office to the noun it is compared by. */
export function plainOffice({ noun, modifiers }: Office): Office {
  if (/^(pm|premier|taoiseach|then-pm)$/.test(noun)) return { noun: 'minister', modifiers: ['prime'] };
  return {
    noun: SAME_OFFICE.get(noun) ?? noun,
    modifiers: modifiers.filter((word) => !NEUTRAL.has(word)),
  };
}
