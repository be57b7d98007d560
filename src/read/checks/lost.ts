import type { Block, Message } from '../../model.ts';
import { ANOTHER } from '../blocks/place/another.ts';
import { isScored } from '../blocks/reasons.ts';
import { bodyBlocks } from '../body.ts';
import type { Check, Subject } from './report.ts';

/** A body of fewer words is hardly an article. */
const TINY = 40;
/** So many sentences in a row that were left out are a text by themselves. */
const ROW = 3;
/** Words of a sentence that counts as one; and of all of a row. */
const SENTENCE = 10;
const ROW_WORDS = 60;
/** A row is told where it has at least this share of the body's words. */
const SHARE = 0.3;

const HINT =
  'Give the blocks their role in the source file, or take what belongs to no article out of a copy of the text.';

const textOf = ({ seed }: Subject, { start, end }: Block): string => seed.text.slice(start, end).trim();

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(/\s+/u).length);

/** No paragraph was found, or so few words that most of the article must have been missed. */
export const smallBody: Check = (subject) => {
  const { seed, blocks, message } = subject;
  const body = bodyBlocks(blocks).reduce((sum, block) => sum + wordsIn(textOf(subject, block)), 0);
  if (body >= TINY || seed.text.trim() === '') return [];
  const left = blocks.filter(({ role }) => role === 'left-out').length;
  if (body > 0 && left === 0) return [];
  const first = bodyBlocks(blocks)[0]?.start ?? 0;
  const what =
    body === 0 ? 'text without a paragraph' : `body of ${body} words beside ${left} blocks that are left out`;
  return [
    message(first, 'body-small', 'warning', `Unexpected ${what}, expected the text of an article`, HINT),
  ];
};

/** Sentences in a row that the look of the page, and not their words, had left out: perhaps the article, or a part of it. */
export const leftOutText: Check = (subject) => {
  const { blocks, message } = subject;
  const body = bodyBlocks(blocks).reduce((sum, block) => sum + wordsIn(textOf(subject, block)), 0);
  const messages: Message[] = [];
  for (const row of rowsOf(subject)) {
    const [first] = row;
    const last = row.at(-1);
    const words = row.reduce((sum, block) => sum + wordsIn(textOf(subject, block)), 0);
    if (
      first === undefined ||
      last === undefined ||
      row.length < ROW ||
      words < Math.max(ROW_WORDS, body * SHARE)
    )
      continue;
    const { line } = message(last.start, 'text-left-out', 'warning', '');
    const reason = `Unexpected ${row.length} sentences in a row that are left out, to line ${line}, beside a body of ${body} words`;
    messages.push(message(first.start, 'text-left-out', 'warning', reason, HINT));
  }
  return messages;
};

/** Rows of sentences that were scored and left out, with nothing of the body between them. */
function rowsOf(subject: Subject): Block[][] {
  const rows: Block[][] = [[]];
  for (const block of subject.blocks) {
    if (block.role === 'paragraph') rows.push([]);
    const text = textOf(subject, block);
    const isSentence = /[.!?]["”’)]?$/u.test(text) && wordsIn(text) >= SENTENCE;
    if (block.role === 'left-out' && isScored(block.rule) && isSentence) rows.at(-1)?.push(block);
  }
  return rows;
}

/** Another article's headline in the same file: what follows is left out. */
export const secondArticle: Check = ({ blocks, message }) =>
  blocks
    .filter(({ rule }) => rule === ANOTHER)
    .slice(0, 1)
    .map(({ start }) =>
      message(
        start,
        'second-article',
        'warning',
        'Unexpected second article in the file, expected one: all from here on is left out',
        'Put it into a file of its own.',
      ),
    );
