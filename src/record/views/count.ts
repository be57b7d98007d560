// Making a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.NumberFormat>();

/** A count as readers of a language write it: “44,168”. */
export function countOf(count: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(count);
}

/** “1 report”, “5,000 reports”. */
export function counted(count: number, one: string, language: string): string {
  return `${countOf(count, language)} ${count === 1 ? one : `${one}s`}`;
}
