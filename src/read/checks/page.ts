import type { Block, Message } from '../../model.ts';
import type { Check, Subject } from './report.ts';

const NAME_AND_AGENCY = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+\s?\/\s?\p{Lu}/u;

const wordsOf = ({ seed }: Subject, block: Block): string => seed.text.slice(block.start, block.end).trim();

/** A photographer's name where a writer's would stand. */
export const creditLikeByline: Check = (subject) => {
  const first = subject.blocks.findIndex((block) => block.role === 'paragraph');
  const author = subject.metadata.author;
  const messages: Message[] = [];
  if (author !== null && /\/|\b(?:Getty|Alamy|Shutterstock)\b/.test(author.value)) {
    const reason = `Unexpected picture agency in the byline “${author.value}”, expected a writer`;
    const hint = 'Give the author in the source file, or null.';
    messages.push(subject.message(author.at.start, 'byline-like-credit', 'warning', reason, hint));
  }
  for (const block of subject.blocks.slice(0, Math.max(first, 0))) {
    const words = wordsOf(subject, block);
    if (block.role !== 'credit' || !NAME_AND_AGENCY.test(words)) continue;
    const name = words.replace(/^[\s–—-]+/, '');
    const reason = `Unexpected name “${name}” before the text, expected a byline: it credits a picture`;
    const hint = 'It is not taken for the author.';
    messages.push(subject.message(block.start, 'byline-like-credit', 'info', reason, hint));
  }
  return messages;
};

/** Links, captions or boxes in the middle of somebody's speech. */
export const listInSpeech: Check = (subject) => {
  const messages: Message[] = [];
  for (const { parts } of subject.quotations) {
    for (const [at, part] of parts.entries()) {
      const next = parts[at + 1];
      if (next === undefined) continue;
      const inside = subject.blocks.find(
        (block) => block.role === 'left-out' && block.start >= part.end && block.end <= next.start,
      );
      if (inside === undefined) continue;
      const words = wordsOf(subject, inside).slice(0, 40);
      const reason = `Unexpected “${words}” inside a quotation, expected its next paragraph`;
      const hint = 'It is left out and the two sides are joined; override the block’s role if that is wrong.';
      messages.push(subject.message(inside.start, 'list-in-speech', 'info', reason, hint));
    }
  }
  return messages;
};

/** A count of comments or shares, which is no figure of the article. */
export const commentCount: Check = (subject) =>
  subject.blocks
    .filter((block) => block.role === 'left-out' && block.end - block.start < 80)
    .filter(
      (block) =>
        /\b(?:comments?|shares?|views?|likes?)\b/i.test(wordsOf(subject, block)) &&
        /\d/.test(wordsOf(subject, block)),
    )
    .map((block) => {
      const words = wordsOf(subject, block);
      const at = block.start + subject.seed.text.slice(block.start, block.end).search(/\d/);
      const reason = `Unexpected number in “${words}”, expected none after the text: it counts readers’ doings`;
      const hint = 'It is left out of the body and must not become a figure.';
      return subject.message(at, 'page-count', 'info', reason, hint);
    });
