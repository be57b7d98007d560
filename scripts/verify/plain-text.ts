const references: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['nbsp', '\u00a0'],
  ['quot', '"'],
]);

/** Whether a text is nothing but what HTML takes as blanks. */
export const isBlank = (text: string) => /^[\t\n\f ]*$/.test(text);

/** Text as a browser shows it; `null` where it holds a reference to a character that is not a plain one. */
export function plainText(text: string): string | null {
  if (!text.includes('&')) return text;
  let plain = true;
  const shown = text.replace(
    /&(?:#([0-9]+);|#[xX]([0-9a-fA-F]+);|([a-z]+);|(?=[#a-zA-Z0-9]))/g,
    (...found) => {
      const [, decimal, hexadecimal, name] = found as (string | undefined)[];
      const character =
        name === undefined
          ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
          : references.get(name);
      plain &&= character !== undefined;
      return character ?? '';
    },
  );
  return plain ? shown : null;
}

/** Controls, and what lies beyond the surrogates, have rules of their own. */
function characterOf(code: number): string | undefined {
  const plain = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800);
  return plain ? String.fromCharCode(code) : undefined;
}
