import { posix } from 'node:path';
import { addressesOf } from './addresses.ts';
import type { Finding } from './finding.ts';
import type { Page } from './page.ts';

/** A link to a place of the site, with what its target must be. */
export interface Link {
  /** Path of the target from the root of the site. */
  readonly path: string;
  /** Id of the element in it; empty where the page is meant. */
  readonly fragment: string;
  readonly element: number;
  /** The address as the page has it. */
  readonly address: string;
}

/**
 * Looks at every address of a page: nothing comes from another origin, no address starts at a root that the
 * site may not have, none runs a script. Answers the links inside the site, each target once.
 */
export function checkAddresses(page: Page, findings: Finding[]): Link[] {
  const links = new Map<string, Link>();
  for (const { element, address, loads } of addressesOf(page)) {
    if (links.has(address)) continue;
    const problem = problemOf(address, loads);
    if (problem !== null) findings.push({ element: element.index, ...problem });
    else if (isInternal(address))
      links.set(address, { ...resolve(page.path, address), element: element.index, address });
  }
  return [...links.values()];
}

function problemOf(address: string, loads: boolean): { rule: string; reason: string } | null {
  const bare = withoutControls(address);
  if (/^(javascript|vbscript):/i.test(bare))
    return { rule: 'script-link', reason: 'Unexpected link that runs a script, expected a page' };
  if (/^(https?:|wss?:|ftp:)?\/\//i.test(bare)) {
    if (!loads && !bare.startsWith('//')) return null;
    return {
      rule: 'other-origin',
      reason: `Unexpected address of another origin “${address}”, expected a file of the site`,
    };
  }
  if (bare.startsWith('/'))
    return {
      rule: 'root-absolute',
      reason: `Unexpected address from the root “${address}”, expected a relative one`,
    };
  if (isInternal(bare) && isFolder(bare)) {
    return {
      rule: 'folder-link',
      reason: `Unexpected link to a folder “${address}”, expected one to a file: a folder opened from a disk shows its list of files`,
    };
  }
  return null;
}

// Browsers drop tabs and line ends inside an address before they read its scheme.
function withoutControls(address: string): string {
  return [...address].filter((character) => character > ' ').join('');
}

function isInternal(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(address);
}

function isFolder(address: string): boolean {
  const path = address.replace(/[?#].*$/s, '');
  return path !== '' && !/\.[a-z0-9]+$/i.test(path);
}

/** Where an address of a page leads. A text directive (`:~:`) is not part of the fragment. */
export function resolve(from: string, address: string): { path: string; fragment: string } {
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decode(path)));
  return { path: target, fragment: decode(hash.split(':~:')[0] ?? '') };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
