import type { Block, Span } from '../model.ts';

/** A text written with marks, and the spans that stood in them. */
export interface Marked {
  readonly text: string;
  /** Spans by letter, in order: `q` quoted words, `s` speaker, `c` cue. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

const TOKEN = /⟦([a-z0-9]+) |⟧/g;

/**
 * Reads a text in which expected spans are marked, so that no test counts offsets:
 * `marked('⟦s Ann Lee⟧ ⟦c said⟧: “⟦q We are ready.⟧”')`. Marks may nest.
 */
export function marked(source: string): Marked {
  let text = '';
  let from = 0;
  const open: { name: string; start: number }[] = [];
  const spans: Record<string, Span[]> = {};
  for (const match of source.matchAll(TOKEN)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[1] !== undefined) {
      open.push({ name: match[1], start: text.length });
      continue;
    }
    const last = open.pop();
    if (last === undefined) throw new Error(`unexpected ⟧ in ${source}`);
    spans[last.name] = [...(spans[last.name] ?? []), { start: last.start, end: text.length }];
  }
  if (open.length > 0) throw new Error(`unclosed ⟦ in ${source}`);
  return { text: text + source.slice(from), spans };
}

/** Blocks for a text whose paragraphs are parted by blank lines; `# ` opens a crosshead, `! ` what is left out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const piece of text.split(/(?<=\n)\n+(?=\S)/)) {
    const at = text.indexOf(piece, start);
    const last = blocks.at(-1);
    if (last !== undefined) blocks[blocks.length - 1] = { ...last, end: at };
    const role = piece.startsWith('# ') ? 'crosshead' : piece.startsWith('! ') ? 'left-out' : 'paragraph';
    blocks.push({ role, rule: 'test', start: blocks.length === 0 ? 0 : at, end: at + piece.length });
    start = at + piece.length;
  }
  return blocks.map((block, index) => (index === blocks.length - 1 ? { ...block, end: text.length } : block));
}
