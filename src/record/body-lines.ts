import type { Role } from '../model.ts';
import type { BodyBlock, BodyQuotation } from './body.ts';

/** An empty line, or a block whose text stands in one line, as the writer of article pages sets them. */
const LINES =
  /\n|<Block role="([a-z-]+)" span="(\d+)-(\d+)" rule="([^"&<]*)"(?: setByEditor="([^"&<]*)")?>\n(?: {2}(\S.*)\n)?<\/Block>(?:\n|$)/y;

/** What stands in such a line: plain text, an escape, a line end among words, or the start or end of an element. */
const TOKEN =
  /([^\\&<>{}[*_`~]+)|\\([!-/:-@[-`{-~])|(\\)(?=[^\n!-/:-@[-`{-~])|(?<=[^\s;])((?:&#xA;)+)(?=[^\s&])|<Quotation id="([^"&<]+)" part="(\d+)\/(\d+)" span="(\d+)-(\d+)"(?: speaker="[^"<]*")? kind="[a-z]+"(?: setByEditor="[^"<]*")?>|(<\/Quotation>|<\/>)|(<>)/y;

const ELEMENTS = /<(Quotation)?[^>]*>.*?<\/\1>|&#xA;/g;

/** `<>` stands for its own text. */
const FRAGMENT = '<>';

/** What at the start of a line could begin something else than a paragraph, and what GFM could read as an address. */
const OTHER_START = /^(?:[#>+\-=|:]|\d+[.)]|import\b|export\b)/;
const ADDRESS = /(?:https?|ftp):\/\/|www\.|[\w.+-]@[\w-]|(?:mailto|xmpp):/i;

/**
 * Reads the body of an article in the one form in which the writer sets it, forty times as fast as a parser of
 * MDX does. Whatever could be anything else is left to that parser: then the answer is `null`.
 */
export function readBodyLines(mdx: string): BodyBlock[] | null {
  const blocks: BodyBlock[] = [];
  LINES.lastIndex = 0;
  while (LINES.lastIndex < mdx.length) {
    const found = LINES.exec(mdx);
    if (found === null) return null;
    const [whole, role = '', start, end, rule = '', setByEditor, line = ''] = found;
    if (whole === '\n') continue;
    const inside = readText(line);
    if (inside === null) return null;
    const span = { start: Number(start), end: Number(end) };
    blocks.push({ ...inside, role: role as Role, rule, setByEditor, span });
  }
  return blocks;
}

/** What was read of a line so far. */
interface Reading {
  text: string;
  readonly quotations: BodyQuotation[];
  readonly open: (BodyQuotation | typeof FRAGMENT)[];
}

/** The words of a line and the quotations in them; `null` where the line could be more than words. */
function readText(line: string): Pick<BodyBlock, 'text' | 'quotations'> | null {
  if (OTHER_START.test(line) || ADDRESS.test(line) || /\t|\s$/.test(line)) return null;
  // Where nothing but elements stand in a paragraph, MDX takes it apart.
  if (line.includes('<') && line.replace(ELEMENTS, '').trim() === '') return null;
  const reading: Reading = { text: '', quotations: [], open: [] };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const token = TOKEN.exec(line);
    if (token === null || !take(token, reading)) return null;
  }
  return reading.open.length === 0 ? { text: reading.text, quotations: reading.quotations } : null;
}

/** Takes one token; `false` where it cannot stand here. */
function take(token: RegExpExecArray, reading: Reading): boolean {
  const [, plain, escaped, slash, ends, id, part, of, from, to, closing, opening] = token;
  const { open, text } = reading;
  if (closing !== undefined) return end(closing, reading);
  if (id !== undefined) {
    const span = { start: Number(from), end: Number(to) };
    open.push({ id, part: Number(part), of: Number(of), span, start: text.length, end: text.length });
    return open.length === 1;
  }
  if (opening !== undefined) return open.at(-1) !== FRAGMENT && open.push(FRAGMENT) > 0;
  reading.text += plain ?? escaped ?? slash ?? '\n'.repeat((ends ?? '').length / '&#xA;'.length);
  return true;
}

function end(closing: string, { open, quotations, text }: Reading): boolean {
  const last = open.pop();
  if (last === undefined || (last === FRAGMENT) !== (closing === '</>')) return false;
  if (last !== FRAGMENT) quotations.push({ ...last, end: text.length });
  return true;
}
