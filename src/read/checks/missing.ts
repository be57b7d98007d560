import type { Check } from './report.ts';

/** Nothing in the seed can be its headline. */
export const missingHeadline: Check = ({ metadata, message, sentences }) => {
  if (metadata.title !== null) return [];
  const reason = 'Unexpected first paragraph, expected a headline before it';
  const hint = 'Give the headline in the source file, with the basis “found elsewhere”.';
  return [message(sentences[0]?.start ?? 0, 'missing-headline', 'warning', reason, hint)];
};

/** The seed prints no date of publication. */
export const missingDate: Check = ({ metadata, message, blocks, seed }) => {
  if (metadata.published !== null) return [];
  const label = blocks.find(
    (block) => block.role === 'date' && /\p{L}/u.test(seed.text.slice(block.start, block.end)),
  );
  const clock = blocks.find((block) => block.rule === 'page-clock');
  const reason =
    clock !== undefined
      ? 'Unexpected page clock, expected the date of publication'
      : label !== undefined
        ? 'Unexpected end of the date line, expected a date'
        : 'Unexpected end of the article’s head, expected a printed date';
  const at = clock?.start ?? label?.start ?? 0;
  const hint = 'Give the date in the source file, with what it is inferred from.';
  return [message(at, 'missing-date', 'warning', reason, hint)];
};

/** The seed does not name its publisher. */
export const missingPublisher: Check = ({ metadata, message }) => {
  if (metadata.publisher !== null) return [];
  const reason = 'Unexpected page without its outlet’s name, expected one';
  const hint = 'Give the publisher in the source file; an outlet named in the story is not evidence.';
  return [message(0, 'missing-publisher', 'info', reason, hint)];
};
