/** An MDX file cut at its front matter. */
export interface FrontMatter {
  /** The YAML between the fences, or `null` where the file has none. */
  readonly yaml: string | null;
  /** What follows, with as many empty lines before it as keep every line number true. */
  readonly body: string;
}

/** Cuts `text` at its front matter: a first line `---` and the next such line. */
export function splitFront(text: string): FrontMatter {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end < 0) return { yaml: null, body: text };
  const yaml = text.slice(4, end + 1);
  return { yaml, body: '\n'.repeat(yaml.split('\n').length + 1) + text.slice(end + 5) };
}
