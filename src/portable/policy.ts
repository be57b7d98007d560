/** What a finished page needs of its content security policy. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './elements.ts';

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

/** The texts of the scripts and styles among the elements of a page, as a browser reads and hashes them. */
export function inlineTexts(elements: readonly Tree.Element[]): { scripts: string[]; styles: string[] } {
  const texts = (those: readonly Tree.Element[]) =>
    those.map(({ childNodes }) => childNodes.map((one) => ('value' in one ? one.value : '')).join(''));
  return {
    scripts: texts(elements.filter(runsInline)),
    styles: texts(elements.filter(({ tagName }) => tagName === 'style')),
  };
}

/** A script element that names a file, or has the type of data, runs nothing that stands in it. */
function runsInline(element: Tree.Element): boolean {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return false;
  return !/^(?:application\/|text\/plain|speculationrules)/.test(attributeOf(element, 'type') ?? '');
}
