import type { SiteRecord } from '../../record/index.ts';
import type { Person } from '../../record/types.ts';
import { dataCite, type SeedPlaces } from '../places.ts';
import { type PersonRow, personSchema } from '../schemas.ts';
import { rowOf } from './row.ts';
import { speechKey } from './speech.ts';

/** Everyone who is surely quoted or has a page. */
export function personRows({ people }: SiteRecord, open: (slug: string) => SeedPlaces): PersonRow[] {
  return [
    ...people.pages.map((person) => personRow(person, person.href, open)),
    ...people.others.map((person) => personRow(person, null, open)),
  ];
}

function personRow(person: Person, href: string | null, open: (slug: string) => SeedPlaces): PersonRow {
  const { aliases = [], roles, quotations } = person;
  return rowOf(personSchema, {
    ...person,
    aliases,
    roleWords: roles.map(({ exact }) => exact),
    roles: roles.map((role) => dataCite(role, open)),
    articles: [...new Set(quotations.map(({ article }) => article.slug))],
    quotationCount: quotations.length,
    quotations: quotations.map(speechKey),
    href,
  });
}
