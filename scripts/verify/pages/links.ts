import { posix } from 'node:path';
import type { Code, Tell } from '../finding.ts';
import type { Page } from '../read/page.ts';
import { addressesOf } from './addresses.ts';

/** A link of an element to a place of the site. */
export interface Link {
  /** The number of the element. */
  readonly index: number;
  /** The address as the page has it. */
  readonly address: string;
}

/**
 * Looks at every address of a page: nothing comes from another origin, no address starts at a root that the
 * site may not have, none runs a script. Answers the links inside the site, each address once.
 */
export function checkAddresses(page: Page, tell: Tell): Link[] {
  const links = new Map<string, Link>();
  for (const { element, address, loads } of addressesOf(page)) {
    if (links.has(address)) continue;
    const problem = toFile.test(address) ? null : problemOf(address, loads);
    if (problem !== null) tell(...problem, element);
    else if (isInternal(address)) links.set(address, { index: element.index, address });
  }
  return [...links.values()];
}

/** Links within a page lead to its ids. Answers the links that lead out of it. */
export function checkAnchors(
  links: readonly Link[],
  path: string,
  ids: ReadonlySet<string>,
  tell: Tell,
): Link[] {
  return links.filter((link) => {
    if (!link.address.startsWith('#')) return true;
    const { fragment } = resolve(path, link.address);
    if (fragment !== '' && !ids.has(fragment)) tellNoAnchor(link, path, fragment, tell);
    return false;
  });
}

/** Tells of a link to a place that a page does not have. */
export const tellNoAnchor = (link: Link, path: string, fragment: string, tell: Tell) =>
  tell(
    'broken-anchor',
    `Unexpected link “${link.address}”, expected an id of ${path}: it has no “${fragment}”`,
    link,
  );

/** Nearly all addresses are of this kind, in which nothing can be wrong. */
const toFile = /^(?:(?:\.\.?\/)*(?:[\w-]+\/)*[\w-]+\.[a-z0-9]+)?(?:#[\w-]*)?$/;

function problemOf(address: string, loads: boolean): [rule: Code, reason: string] | null {
  const bare = withoutControls(address);
  if (/^(javascript|vbscript):/i.test(bare))
    return ['script-link', 'Unexpected link that runs a script, expected a page'];
  if (/^(https?:|wss?:|ftp:)?\/\//i.test(bare)) {
    if (!loads && !bare.startsWith('//')) return null;
    return ['other-origin', `Unexpected address of another origin “${address}”, expected a file of the site`];
  }
  if (bare.startsWith('/'))
    return ['root-absolute', `Unexpected address from the root “${address}”, expected a relative one`];
  if (!isInternal(bare) || !isFolder(bare)) return null;
  return [
    'folder-link',
    `Unexpected link to a folder “${address}”, expected one to a file: a folder opened from a disk shows its list of files`,
  ];
}

// Browsers drop tabs and line ends inside an address before they read its scheme.
function withoutControls(address: string): string {
  if (/^[!-~]*$/.test(address)) return address;
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
  const target = path === '' ? from : posix.join(posix.dirname(from), decode(path));
  return { path: target, fragment: decode(hash.split(':~:')[0] ?? '') };
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
