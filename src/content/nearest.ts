import { distance } from 'fastest-levenshtein';

/** Names up to this many are listed; of more only the nearest. */
const LISTED = 12;
const NEAREST = 3;

/** The name that `wanted` is probably a slip for; `undefined` where none is near. */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  const [first] = byDistance(wanted, names);
  const near = first !== undefined && first.steps <= Math.max(2, Math.floor(wanted.length / 3));
  return near ? first.name : undefined;
}

/** What a message expects in place of `wanted`: “one of `a`, `b`”, the nearest where there are very many. */
export function oneOf(wanted: string, names: Iterable<string>): string {
  const all = [...new Set(names)];
  if (all.length === 0) return 'none: there is none';
  const quoted = (some: readonly string[]) => some.map((name) => `\`${name}\``).join(', ');
  if (all.length <= LISTED) return all.length === 1 ? quoted(all) : `one of ${quoted(all)}`;
  const near = byDistance(wanted, all).slice(0, NEAREST);
  return `one of ${all.length}, such as ${quoted(near.map(({ name }) => name))}`;
}

/** What to do about a name that is not known. */
export function askNearest(wanted: string, names: Iterable<string>): string | undefined {
  const near = nearestName(wanted, names);
  return near === undefined ? undefined : `Did you mean \`${near}\`?`;
}

function byDistance(wanted: string, names: Iterable<string>) {
  const lower = wanted.toLowerCase();
  return [...names]
    .map((name) => ({ name, steps: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps);
}
