import { compareCodeUnits } from '../text/order.ts';
import { commonHeaders, contentPolicy, type InlineHashes } from './policy.ts';

/** A page and what stands in it. */
export interface HashedPage extends InlineHashes {
  readonly path: string;
}

/** The headers of all addresses that fit a pattern. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Cloudflare Pages reads so many characters of a line of `_headers`. */
export const longestLine = 2_000;

/** The address pattern under which the policy of a page is sent. No two of them fit one address. */
export function patternOf(path: string): string {
  if (path === 'index.html') return '/';
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : null;
  // A placeholder fits one name, with or without its ending; hosts leave `.html` out or not.
  return folder === null ? '/:page' : `/${folder}/*`;
}

/**
 * The rules of a site: headers of every file, and a policy for each group of pages. Hosts differ in what they
 * do where two rules name one header, so that no header is named for one address twice.
 */
export function headerRules(pages: readonly HashedPage[]): HeaderRule[] {
  const groups = Map.groupBy(pages, ({ path }) => patternOf(path));
  const patterns = [...groups.keys()].toSorted(compareCodeUnits);
  // Hosts show this page at any address, with the headers of the address.
  const missing = pages.filter(({ path }) => path === '404.html');
  return [
    { pattern: '/*', headers: commonHeaders },
    ...patterns.map((pattern) => ({
      pattern,
      headers: { 'Content-Security-Policy': policyOf(pattern, [...(groups.get(pattern) ?? []), ...missing]) },
    })),
  ];
}

/** The policy of a group: what stands in one of its pages may stand in all. */
export function policyOf(pattern: string, pages: readonly InlineHashes[]): string {
  const union = (lists: readonly (readonly string[])[]) =>
    [...new Set(lists.flat())].toSorted(compareCodeUnits);
  const hashes = {
    scripts: union(pages.map(({ scripts }) => scripts)),
    styles: union(pages.map(({ styles }) => styles)),
  };
  return contentPolicy(hashes, pattern === '/embed/*' ? 'anyone' : 'none');
}

/** The text of `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function writeHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [pattern, ...lines].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/** Reads `_headers` as written above. */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const rule = rules.at(-1);
      if (rule !== undefined) rule.headers[name] = value;
    } else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers of the file at `path`; where rules name one header twice, both values count. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const address = path === 'index.html' ? '/' : `/${path}`;
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!fits(pattern, address)) continue;
    for (const [name, value] of Object.entries(headers)) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
    }
  }
  return found;
}

function fits(pattern: string, address: string): boolean {
  if (pattern.endsWith('/*')) return address.startsWith(pattern.slice(0, -1));
  if (pattern === '/:page') return /^\/[^/]+$/.test(address);
  return pattern === address;
}
