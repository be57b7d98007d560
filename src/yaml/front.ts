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
  const close = /^---(?:\r?\n|$)/m.exec(text.slice(fence.length));
  if (fence === '' || close === null) return { yaml: null, body: text };
  const yaml = text.slice(fence.length, fence.length + close.index);
  const body = text.slice(fence.length + close.index + close[0].length);
  return { yaml, body: '\n'.repeat(yaml.split('\n').length + 1) + body };
}
