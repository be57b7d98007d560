import type { DateShown } from './types.ts';

/** What follows a date that no report prints: “, inferred”. */
export function basisWords({ iso, basis }: Pick<DateShown, 'iso' | 'basis'>): string {
  return iso === null || basis === 'printed' || basis === 'unknown' ? '' : `, ${basis}`;
}

/**
 * `2023-02-16` as “16 February 2023”, `2023-02` as “February 2023”, `2023` as itself. The time zone plays no
 * part. `style` `short` gives “16 Feb 2023”.
 */
export function dateWords(iso: string, language: string, style: 'long' | 'short' = 'long'): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  return formatOf(language, style, day !== undefined).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

// Making a format takes a hundred times as long as using it, and a large archive prints a date on every line.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, style: 'long' | 'short', withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${style} ${withDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: style,
      ...(withDay ? { day: 'numeric' } : {}),
    });
  formats.set(key, format);
  return format;
}
