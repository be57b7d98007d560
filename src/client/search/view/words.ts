/** What the reader is told about a search. */
import type { Outcome } from '../find.ts';
import { isLetter } from '../query.ts';
import type { SearchState } from '../state.ts';

/** How much was found, for the line above the results and for screen readers; `isAll` is whether no more will come. */
export function statusWords(
  outcome: Outcome,
  state: SearchState,
  unit: 'quotation' | 'report',
  isAll: boolean,
): string {
  const { quotations, pages, hiding } = outcome;
  const asked = state.typed.trim();
  const chosen = Object.keys(state.chosen).length > 0;
  if (isLetter(asked) || (asked === '' && !chosen)) return 'Type a word, a name or a number.';
  const soFar = isAll ? '' : ' so far';
  if (quotations.length > 0) return `${counted(quotations.length, unit)}${also(pages.length)}${soFar}.`;
  if (pages.length > 0) return `No quotation, but ${counted(pages.length, 'other place')}.`;
  if (hiding.length > 0) return `Nothing with these filters for “${asked}”.`;
  return asked === '' ? 'Nothing with these filters.' : `Nothing was found for “${asked}”.`;
}

/** How the words were changed to find these, `''` where they are as typed. */
export function noticeWords({ notice, near, quotations }: Outcome): string {
  if (notice === null)
    return near && quotations.length > 0 ? 'No quotation has these words. They stand beside these:' : '';
  if (notice.kind === 'phrase') return 'These words do not stand together in this order. With all of them:';
  const words = notice.words.join(' ');
  if (notice.kind === 'spelling')
    return `Nothing is spelt as you typed it. Did you mean “${words}”? This is found:`;
  return `Nothing has all these words. Without ${listed(notice.left)}:`;
}

function also(places: number): string {
  return places === 0 ? '' : `, and ${counted(places, 'other place')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}
