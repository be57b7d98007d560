const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** BibTeX writes some characters as commands, and days in parts. */
export function fromBibtex(text: string): string {
  const named = text.replaceAll(/\\(text\w+)\{\}/g, (whole, name: string) => COMMANDS[name] ?? whole);
  const dated = named.replace(
    /year = \{(\d+)\},\s*month = (\w+),(?:\s*day = \{(\d+)\})?/,
    (_, year, month, day = '') => {
      return `year = {${year}}, ${day} ${month.charAt(0).toUpperCase()}${month.slice(1)} ${year}`;
    },
  );
  return dated.replaceAll(/\\([&%$#_])/g, '$1');
}
