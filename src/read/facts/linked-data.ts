import type { Printed } from '../../model.ts';
import { findDates } from '../../text/dates.ts';
import type { Worded } from './worded.ts';

const FIELDS = {
  publisher: /"publisher"\s*:\s*(?:\{[^{}]{0,300}?"name"\s*:\s*)?"([^"\\]{2,80})"/u,
  author: /"author"\s*:\s*\[?\s*(?:\{[^{}]{0,300}?"name"\s*:\s*)?"([^"\\]{2,80})"/u,
  published: /"datePublished"\s*:\s*"([^"\\]{8,40})"/u,
} as const;
const READ = 20_000;

/**
 * A value of the linked data (schema.org, JSON) that a collector took along with the text, read where it stands, so
 * that it can be shown there; a date is the day in front of its hour.
 */
export function linkedData(words: readonly Worded[], field: keyof typeof FIELDS): Printed | null {
  for (const { block, text, start } of words) {
    if (block.role !== 'left-out' || !text.startsWith('{') || !text.includes('schema.org')) continue;
    const match = FIELDS[field].exec(text.slice(0, READ));
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    const from = start + match.index + match[0].lastIndexOf(value);
    if (field !== 'published') return { value, at: { start: from, end: from + value.length } };
    const [date] = findDates(value);
    if (date !== undefined)
      return { value: date.iso, at: { start: from + date.start, end: from + date.end } };
  }
  return null;
}
