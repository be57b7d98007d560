import type { SeedText } from '../read/seed.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is wrong where an object of data gives a place in a seed: other words than are printed there, or another count of it. */
export function placeProblems(values: Values, seed: SeedText | undefined): string[] {
  if (seed === undefined) return [];
  const { start, end, exact, parts, selector } = values;
  const single = typeof start === 'number' && typeof exact === 'string';
  return [
    ...lengthProblems(values, seed),
    ...pointProblems(values, seed),
    ...(single ? wordsAt(seed, start, end, exact) : []),
    ...(typeof start === 'number' ? besideAt(seed, values) : []),
    ...(Array.isArray(exact) && Array.isArray(parts)
      ? parts.flatMap((part, at) => wordsAt(seed, part?.start, part?.end, exact[at]))
      : []),
    ...(Array.isArray(selector) ? selectorProblems(selector as Values[], seed) : []),
  ];
}

function lengthProblems({ utf16, codePoints }: Values, seed: SeedText): string[] {
  if (typeof utf16 !== 'number') return [];
  const right = utf16 === seed.text.length && codePoints === points(seed, utf16);
  return right ? [] : [`Unexpected length ${utf16}, expected that of ${seed.path}`];
}

function pointProblems(values: Values, seed: SeedText): string[] {
  return (['start', 'end'] as const).flatMap((name) => {
    const counted = values[`${name}CodePoint`];
    if (counted === undefined || counted === null || points(seed, Number(values[name])) === counted)
      return [];
    return [`Unexpected ${name}CodePoint ${counted}, expected the code points before ${values[name]}`];
  });
}

/** Nearly every text has no character of two units, and there both counts are one. */
const plain = new WeakMap<SeedText, boolean>();

function isPlain(seed: SeedText): boolean {
  const known = plain.get(seed) ?? !/[\uD800-\uDFFF]/.test(seed.text);
  plain.set(seed, known);
  return known;
}

const points = (seed: SeedText, units: number) =>
  isPlain(seed) ? Math.min(units, seed.text.length) : Array.from(seed.text.slice(0, units)).length;
const unitsOf = (seed: SeedText, count: number) =>
  isPlain(seed) ? count : Array.from(seed.text).slice(0, count).join('').length;

function wordsAt({ text, path }: SeedText, start: unknown, end: unknown, words: unknown): string[] {
  if (text.slice(Number(start), Number(end)) === words && words !== '') return [];
  return [
    `Unexpected words “${String(words).slice(0, 60)}”, expected what ${path} prints at ${start}-${end}`,
  ];
}

function besideAt({ text, path }: SeedText, { start, end, prefix, suffix }: Values): string[] {
  const before = text.slice(0, Number(start));
  const after = text.slice(Number(end));
  const right = before.endsWith(String(prefix ?? '')) && after.startsWith(String(suffix ?? ''));
  return right ? [] : [`Unexpected words beside ${start}-${end}, expected those that ${path} prints there`];
}

/** A selector of words and one of their place, in code points, select the same words. */
function selectorProblems(selectors: readonly Values[], seed: SeedText): string[] {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
  const place = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  const start = unitsOf(seed, Number(place['start']));
  const end = unitsOf(seed, Number(place['end']));
  return [
    ...wordsAt(seed, start, end, quote['exact']),
    ...besideAt(seed, { start, end, prefix: quote['prefix'], suffix: quote['suffix'] }),
  ];
}
