/** What the reader is told about a search. */
import type { Outcome } from '../find.ts';
import { isLetter } from '../query.ts';
import type { SearchState } from '../state.ts';

/** How much is shown, for the line above the results and for screen readers. */
export function statusWords({ hits, isAll, hiding }: Outcome, state: SearchState): string {
  const asked = state.typed.trim();
  if (isLetter(asked) || (asked === '' && Object.keys(state.chosen).length === 0))
    return 'Type a word, a name or a number.';
  const quotations = hits.filter(({ kind }) => kind === 'quotation').length;
  const others = hits.length - quotations;
  const more = isAll ? '.' : ', and there are more.';
  if (quotations > 0)
    return `${counted(quotations, 'quotation')}${others > 0 ? `, and ${counted(others, 'other place')}` : ''}${more}`;
  if (others > 0) return `No quotation, but ${counted(others, 'other place')}${more}`;
  if (hiding.length > 0) return `Nothing with these filters for “${asked}”.`;
  return asked === '' ? 'Nothing with these filters.' : `Nothing was found for “${asked}”.`;
}

/** How what is shown differs from what was typed, a line each. */
export function noticeWords({ notice, hits }: Outcome): string[] {
  const { nowhere, beginnings, left, isBehind, instead } = notice;
  const speech = hits.filter(({ kind }) => kind === 'quotation' || kind === 'reported');
  const isBeside = speech.length > 0 && speech.every(({ near }) => near.length > 0);
  return [
    ...nowhere.map(
      ({ typed, nearest }) =>
        `“${typed}” stands nowhere here.${nearest === null ? '' : ` Nearest: ${nearest}.`}`,
    ),
    beginnings.length > 0 && `${listed(beginnings)} stands nowhere as a whole word. These words begin so:`,
    left.length > 0 && !isBehind && `Nothing has all these words. Without ${listed(left)}:`,
    (left.length === 0 || isBehind) && instead !== '' && `This is found for “${instead}”:`,
    left.length > 0 && isBehind && `Further down, without ${listed(left)}.`,
    isBeside && 'No quotation has these words. They stand beside these:',
  ].filter((line) => line !== false);
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
