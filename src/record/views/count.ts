const written = new Map<string, (count: number) => string>();

/** A count as readers of a language write it: “44,168”. */
export function countOf(count: number, language: string): string {
  const write = written.get(language) ?? countWriter(language);
  written.set(language, write);
  return write(count);
}

// Pages of lists say hundreds of small counts, the same ones again and again.
function countWriter(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language);
  const known = new Map<number, string>();
  return (count) => {
    const words = known.get(count) ?? format.format(count);
    known.set(count, words);
    return words;
  };
}

/** “1 report”, “5,000 reports”. */
export function counted(count: number, one: string, language: string): string {
  return `${countOf(count, language)} ${count === 1 ? one : `${one}s`}`;
}
