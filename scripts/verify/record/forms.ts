import { formsOfDate } from '../text/dates.ts';

/** The ways in which citations write the names of authors: given name and family name apart, in either order, or by its initials. */
export function formsOfNames(authors: string): string[] {
  const names = authors.split(/\s*(?:,|;|&|\band\b)\s*/).filter((name) => name !== '');
  return names.flatMap((name) => {
    const words = name.split(/\s+/);
    return [
      name,
      ...words.slice(1).flatMap((_, at) => formsOfName(words.slice(0, at + 1), words.slice(at + 1))),
    ];
  });
}

function formsOfName(given: readonly string[], family: readonly string[]): string[] {
  const [first, last] = [given.join(' '), family.join(' ')];
  const initials = given.map((name) => `${name.charAt(0)}.`).join(' ');
  return [first, last, `${last}, ${first}`, `${last}, ${initials}`, `${initials} ${last}`];
}

/** How somebody is named who may have said something, if anybody is. */
export const probably = ({ speaker }: Readonly<Record<string, unknown>>) =>
  speaker === null || speaker === undefined ? [] : [`probably ${speaker}`];

/** A name as an id: lower-case letters and digits joined by hyphens. */
export function idOfName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}

/** All texts and numbers in a value, as texts: dates in all their forms, and the hosts of addresses. */
export function scalars(value: unknown): string[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'object') return Object.values(value).flatMap(scalars);
  if (typeof value === 'number')
    return value < 1000 ? [String(value)] : [String(value), value.toLocaleString('en-GB')];
  const text = String(value);
  if (/^\d{4}/.test(text)) return formsOfDate(text);
  return text.startsWith('http') ? [text, ...hostsOf(text)] : [text];
}

function hostsOf(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const { host } = new URL(text);
  return [host, host.replace(/^www\./, '')];
}
