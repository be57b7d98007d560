/** An MDX file cut at its front matter. */
export interface FrontMatter {
  /** The YAML between the fences, or `null` where the file has none. */
  readonly yaml: string | null;
  /** What follows, with as many empty lines before it as keep every line number true. */
  readonly body: string;
}

/**
 * Cuts `text` at its front matter: a first line `---` and the next such line. A byte order mark before it and
 * line ends of Windows are nothing to stumble over.
 */
export function splitFront(text: string): FrontMatter {
  const [fence = ''] = /^\ufeff?---\r?\n/.exec(text) ?? [];
  const close = fence === '' ? -1 : closeAfter(text, fence.length);
  if (close === -1) return { yaml: null, body: text };
  const yaml = text.slice(fence.length, close);
  const end = text.indexOf('\n', close);
  const body = end === -1 ? '' : text.slice(end + 1);
  return { yaml, body: '\n'.repeat(countLines(yaml) + 1) + body };
}

/** Where the first line from `from` on begins that is a fence and nothing else; -1 where none is. */
function closeAfter(text: string, from: number): number {
  for (let at = text.indexOf(FENCE, from - 1); at !== -1; at = text.indexOf(FENCE, at + 1)) {
    const end = at + FENCE.length;
    if (/^(?:\r?\n|$)/.test(text.slice(end, end + 2))) return at + 1;
  }
  return -1;
}

const FENCE = '\n---';

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
