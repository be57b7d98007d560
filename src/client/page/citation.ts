/** A quotation as a reader pastes it. */
export interface Quoted {
  /** Words of each part, as printed. */
  readonly words: readonly string[];
  /** `''` where not known. */
  readonly speaker: string;
  /** Title of the page: `Headline (Outlet) · Site`. */
  readonly title: string;
  /** The date as the page tells it. */
  readonly date: string;
  /** `''` where the page has no address that others could use. */
  readonly address: string;
}

/** One line: the words, who said them, where they were printed, where they stand here. */
export function citation({ words, speaker, title, date, address }: Quoted): string {
  const said = words.map((part) => `“${part}”`).join(' … ');
  const [headline = '', site = ''] = title.split(' · ');
  const report = `${headline}, ${date}`;
  const source = speaker === '' ? `in ${report}` : `${speaker}, in ${report}`;
  const here = [site, address].filter((part) => part !== '').join(', ');
  return [`${said}, ${source}`, here].filter((part) => part !== '').join('. ');
}
