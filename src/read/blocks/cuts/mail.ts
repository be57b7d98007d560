import type { Part } from './cut.ts';

const HEADER = /^(?:from|to|cc|bcc|date|sent|subject|reply-to|message-id): \S/i;
const FORWARDED = /^[-_=*> ]{2,}\s?(?:forwarded|original) message\s?[-_=*]*$|^begin forwarded message:?$/i;
const SIGNATURE = /^-- ?$/;
const LEAST = 3;
/** So far down the mark of what is forwarded stands. */
const FARTHEST = 40;

const MAIL = [{ at: 0, verdict: { role: 'left-out', rule: 'mail' } }] as const satisfies readonly Part[];

/**
 * Reads a mail: for each line that belongs to it, and not to the article that it passes on, that it is left out. A
 * mail begins with three header lines or more; where something is forwarded, all above that mark is the sender's own;
 * the signature, under two dashes, ends it.
 */
export function readMail(lines: readonly string[]): Map<number, readonly Part[]> {
  const parts = new Map<number, readonly Part[]>();
  let headers = 0;
  while (HEADER.test(lines[headers] ?? '')) headers += 1;
  if (headers < LEAST) return parts;
  const mark = lines.slice(0, FARTHEST).findIndex((line) => FORWARDED.test(line));
  let start = Math.max(headers, mark + 1);
  while (mark >= 0 && HEADER.test(lines[start] ?? '')) start += 1;
  for (let at = 0; at < start; at += 1) {
    // The day on which it was sent is the nearest that is known of the day of the article.
    const value = /^date: +/i.exec(lines[at] ?? '')?.[0].length;
    parts.set(
      at,
      value === undefined ? MAIL : [...MAIL, { at: value, verdict: { role: 'date', rule: 'mail-date' } }],
    );
  }
  const end = lines.findIndex((line, at) => at >= start && SIGNATURE.test(line));
  for (let at = end; at >= 0 && at < lines.length; at += 1) parts.set(at, MAIL);
  return parts;
}
