const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days that are written out: “16 February 2023”. */
export const WHOLE_DAY = new RegExp(`\\b\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}\\b`, 'g');

/** The ways in which a date of content/ (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) is written; the text itself where it is none. */
export function formsOfDate(iso: string): string[] {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(iso) ?? [];
  if (year === '') return [iso];
  const name = MONTHS[Number(month) - 1];
  if (month === undefined || name === undefined) return [iso, year];
  const names = [name, name.slice(0, 3), name.slice(0, 3).replace('Sep', 'Sept')];
  const inMonth = names.flatMap((each) => [each, `${each} ${year}`]);
  const ofMonth = [iso, year, `${year}-${month}`, `${year}/${month}`, ...inMonth];
  if (day === undefined) return ofMonth;
  const [number, whole] = [String(Number(day)), `${year}-${month}-${day}`];
  const onDay = names.flatMap((each) => {
    return [
      `${number} ${each} ${year}`,
      `${number} ${each}`,
      `${year}, ${each} ${number}`,
      `${each} ${number}`,
    ];
  });
  return [...ofMonth, whole, `${year}/${month}/${day}`, `${whole}T00:00:00Z`, ...onDay];
}

/** A date of content/ as sentences have it: “16 February 2023”, “February 2023”, “2023”. */
export function writtenOut(iso: string): string {
  const [longest = iso] = formsOfDate(iso)
    .filter((form) => /^(?:\d+ )?(?:\p{L}+ )?\d{4}$/u.test(form))
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** A date of CSL, whose year, month and day are numbers of a list, as `content/` writes it. */
export const isoOfParts = (parts: readonly unknown[]) =>
  parts.map((part) => String(part).trim().padStart(2, '0')).join('-');
