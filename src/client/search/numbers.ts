/** Numbers that are written in several ways: whoever types one of them means the others too. */
import { TENS, UNITS } from '../../text/number-words.ts';

/** The parts of a whole, from the second on. */
const shares = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

/** Ways of writing a number at the beginning of some folded words, each as folded words, and how many it takes. */
export interface WrittenNumber {
  readonly length: number;
  readonly ways: readonly (readonly string[])[];
}

/** Reads `8`, `forty two`, `one fifth`, `a fifth`, `1 in 5` at the beginning of `words`; `null` where none is. */
export function numberAt(words: readonly string[]): WrittenNumber | null {
  const first = words[0] === 'a' ? { value: 1, length: 1 } : cardinalAt(words);
  if (first === null) return null;
  const { value, length } = first;
  const whole = words[length] === 'in' ? cardinalAt(words.slice(length + 1)) : null;
  if (words[0] !== 'a' && whole !== null && value < whole.value)
    return { length: length + 1 + whole.length, ways: fractions(value, whole.value) };
  const share = shares.indexOf((words[length] ?? '').replace(/s$/, ''));
  if (share >= 0) return { length: length + 1, ways: fractions(value, share + 2) };
  return words[0] === 'a' ? null : { length, ways: cardinals(value) };
}

function cardinalAt(words: readonly string[]): { readonly value: number; readonly length: number } | null {
  const [word = '', next = ''] = words;
  if (/^\d{1,9}$/.test(word)) return { value: Number(word), length: 1 };
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return { value: unit, length: 1 };
  const ten = TENS.indexOf(word);
  if (ten < 0) return null;
  const after = UNITS.indexOf(next, 1);
  const isUnit = after > 0 && after < 10;
  return { value: 20 + ten * 10 + (isUnit ? after : 0), length: isUnit ? 2 : 1 };
}

function cardinals(value: number): string[][] {
  const figures = [String(value)];
  if (value < 20) return [figures, [UNITS[value] ?? '']];
  const ten = value > 99 ? undefined : TENS[Math.floor(value / 10) - 2];
  if (ten === undefined) return [figures];
  return [figures, value % 10 === 0 ? [ten] : [ten, UNITS[value % 10] ?? '']];
}

function fractions(over: number, whole: number): string[][] {
  const name = shares[whole - 2];
  const [spelt, under] = [cardinals(over).at(-1) ?? [], cardinals(whole).at(-1) ?? []];
  const named = name === undefined ? [] : [[...spelt, over === 1 ? name : `${name}s`]];
  const article = name !== undefined && over === 1 ? [['a', name]] : [];
  return [...named, [...spelt, 'in', ...under], [String(over), 'in', String(whole)], ...article];
}
