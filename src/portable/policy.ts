/** What a finished page needs of its content security policy. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Hashes (`sha256-…`) of the scripts and styles that stand in a page. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Where a page may be framed: nowhere, or by anyone. */
export type Framing = 'none' | 'anyone';

/** Headers of every file of the site. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

/**
 * The content security policy of pages with these scripts and styles in them; nothing else may run inline.
 * `blob:` and `wasm-unsafe-eval` are what search needs.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy({ scripts, styles }: InlineHashes, framing: Framing): string {
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(quoted)].join(' '),
    ["style-src 'self'", ...styles.map(quoted)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framing === 'anyone' ? '*' : "'none'"}`,
  ].join('; ');
}

const quoted = (hash: string) => `'${hash}'`;

/** The texts of the scripts and styles that stand in a page, as a browser reads and hashes them. */
export function inlineTexts(html: string): { scripts: string[]; styles: string[] } {
  const texts = { scripts: [] as string[], styles: [] as string[] };
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const text = child.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
      if (child.tagName === 'style') texts.styles.push(text);
      else if (child.tagName === 'script' && runsInline(child)) texts.scripts.push(text);
      else walk(child);
    }
  };
  walk(parse(html));
  return texts;
}

/** A script element that names a file, or has the type of data, runs nothing that stands in it. */
function runsInline({ attrs }: DefaultTreeAdapterTypes.Element): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
  return (
    !attrs.some(({ name }) => name === 'src') && !/^(?:application\/|text\/plain|speculationrules)/.test(type)
  );
}
