/** Numbers that are written in several ways: whoever types one of them means the others too. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const shares: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};

/** Ways of writing a number at the beginning of some folded words, each as folded words, and how many it takes. */
export interface WrittenNumber {
  readonly length: number;
  readonly ways: readonly (readonly string[])[];
}

/** Reads `8`, `forty two`, `one fifth`, `a fifth`, `1 in 5` at the beginning of `words`; `null` where none is. */
export function numberAt(words: readonly string[]): WrittenNumber | null {
  const first = cardinalAt(words);
  const over = first === null ? 0 : first.length;
  const below = words[over] === 'in' ? cardinalAt(words.slice(over + 1)) : null;
  if (first !== null && below !== null && first.value < below.value)
    return { length: over + 1 + below.length, ways: fractions(first.value, below.value) };
  const named = words[0] === 'a' ? 1 : over;
  const share = shares[(words[named] ?? '').replace(/s$/, '')];
  const value = words[0] === 'a' ? 1 : first?.value;
  if (value !== undefined && share !== undefined) return { length: named + 1, ways: fractions(value, share) };
  return first === null ? null : { length: over, ways: cardinals(first.value) };
}

function cardinalAt(words: readonly string[]): { readonly value: number; readonly length: number } | null {
  const [word = '', next = ''] = words;
  if (/^\d{1,9}$/.test(word)) return { value: Number(word), length: 1 };
  const unit = units.indexOf(word);
  if (unit >= 0) return { value: unit, length: 1 };
  const ten = tens.indexOf(word);
  if (ten < 0) return null;
  const after = units.indexOf(next);
  return after > 0 && after < 10
    ? { value: 20 + ten * 10 + after, length: 2 }
    : { value: 20 + ten * 10, length: 1 };
}

function cardinals(value: number): string[][] {
  const ten = tens[Math.floor(value / 10) - 2];
  const spelt = units[value] ?? (ten === undefined || value > 99 ? '' : ten);
  if (spelt === '') return [[String(value)]];
  return [[String(value)], value < 20 || value % 10 === 0 ? [spelt] : [spelt, units[value % 10] ?? '']];
}

function fractions(over: number, below: number): string[][] {
  const name = Object.keys(shares).find((share) => shares[share] === below);
  const [spelt, under] = [cardinals(over).at(-1) ?? [], cardinals(below).at(-1) ?? []];
  const named = name === undefined ? [] : [[...spelt, over === 1 ? name : `${name}s`]];
  const article = name !== undefined && over === 1 ? [['a', name]] : [];
  return [...named, [...spelt, 'in', ...under], [String(over), 'in', String(below)], ...article];
}
