import type { Printed } from '../../model.ts';
import { findDates, type NumericOrder } from '../../text/dates.ts';
import { linkedData } from './linked-data.ts';
import { readRunningHead } from './running-head.ts';
import { readStamp, type StampLabel } from './timestamp.ts';
import type { Worded } from './worded.ts';

interface Candidate {
  readonly printed: Printed;
  readonly label: StampLabel;
}

const READ = 30_000;

/** How a text writes 05/03/2023: month first where its other words are American. */
export function numericOrder(text: string): NumericOrder {
  const head = text.slice(0, READ);
  const american = head.match(
    /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4}|\b[EPCM][SD]T\b|\bU\.S\.|\bpercent\b|\bCalif\.|\b\w+or\b(?=s? )/g,
  );
  const british = head.match(
    /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}|\b(?:BST|GMT)\b|£|\bper cent\b|\b(?:Mr|Mrs|Ms|Dr) \p{Lu}|\b\w+(?:isation|our)\b/gu,
  );
  return (american?.length ?? 0) > (british?.length ?? 0) ? 'month-first' : 'day-first';
}

/** A date in numbers alone: only such a one can be read in two orders. */
const NUMERIC = /\d[/.-]\d{1,2}[/.-]\d\d/;

/** Dates of one line that is a date and nothing else. */
function datesOf({ text, start }: Worded, whole: string): Candidate[] {
  const order = NUMERIC.test(text) ? numericOrder(whole) : 'day-first';
  const stamp = readStamp(text, order);
  const dates =
    stamp?.dates ?? findDates(text.slice(0, 200), order).map((one) => ({ ...one, label: 'none' as const }));
  return dates.map(({ iso, label, start: from, end }) => ({
    label,
    printed: { value: iso, at: { start: start + from, end: start + end } },
  }));
}

const OTHERS = /^(?:related-heading|related-word|listed-link|link-list|after-the-end|comment-form)$/;

/** Up to the second paragraph, or to the first link behind the first one: further down a date is another's. */
function headOf(words: readonly Worded[]): readonly Worded[] {
  let paragraphs = 0;
  const end = words.findIndex(({ block }) => {
    if (block.role === 'paragraph') paragraphs += 1;
    return paragraphs > 1 || (paragraphs > 0 && OTHERS.test(block.rule));
  });
  return end < 0 ? words : words.slice(0, end);
}

/** A date line behind the text that has a label of its own: a bare date there belongs to a link. */
const isTailDate = ({ block, text }: Worded): boolean =>
  block.role === 'date' && /^\W{0,3}(?:last |first )?(?:updated|modified|published|posted)/i.test(text);

const isFull = ({ printed }: Candidate): boolean => printed.value.length === 10;

function best(candidates: readonly Candidate[]): Printed | null {
  for (const label of ['published', 'none', 'updated'] as const) {
    const fitting = candidates.filter((one) => one.label === label);
    const found = fitting.find(isFull) ?? fitting[0];
    if (found !== undefined) return found.printed;
  }
  return null;
}

/**
 * The printed date of publication. The date over or under the headline first, “published” before
 * “updated”; else one behind the text that says “published”; else a full date in the dateline. The day on
 * a page's clock is none of these.
 */
export function readPublished(words: readonly Worded[], text: string): Printed | null {
  const isDate = ({ block }: Worded): boolean => block.role === 'date';
  const head = headOf(words);
  const linked = linkedData(words, 'published');
  if (linked !== null) return linked;
  const front = head
    .filter(({ block }) => block.rule === 'front-matter-date')
    .flatMap((one) => datesOf(one, text));
  const above = best(front) ?? best(head.filter(isDate).flatMap((one) => datesOf(one, text)));
  if (above !== null) return above;
  const below = words.filter(
    ({ block }) => isDate({ block } as Worded) || block.rule === 'origin' || block.rule === 'update-note',
  );
  const labelled = below.flatMap((one) =>
    datesOf(one, text).filter(({ label }) => label === 'published' || one.block.rule === 'origin'),
  );
  if (labelled[0] !== undefined) return labelled[0].printed;
  const foot = best(
    words
      .filter(isTailDate)
      .flatMap((one) => datesOf(one, text))
      .filter(isFull),
  );
  if (foot !== null) return foot;
  const [page] = words.flatMap((one) => {
    const found = one.block.role === 'left-out' ? readRunningHead(one.text) : null;
    const [date] = found?.stamp.dates ?? [];
    if (found === null || date === undefined) return [];
    const from = one.start + found.dateAt;
    return [{ value: date.iso, at: { start: from + date.start, end: from + date.end } }];
  });
  if (page !== undefined) return page;
  const lines = words.filter(({ block }) => block.role === 'dateline');
  return best(lines.flatMap((one) => datesOf(one, text).filter(isFull)));
}
