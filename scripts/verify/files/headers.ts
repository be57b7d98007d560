import { hash } from 'node:crypto';
import type { FileCheck } from './files.ts';

/** The policy of each page allows what stands in it; and no script or style that stands in no page. */
export const checkHeaders: FileCheck = (path, site, tell) => {
  const rules = rulesIn(site.text(path));
  const pages = Array.from(site.pages.values(), ({ page, inline }) => ({
    page,
    here: inline.map(policyHash),
  }));
  const standing = new Set(pages.flatMap(({ here }) => here));
  for (const { pattern, policy } of rules)
    for (const each of hashesIn(policy))
      if (!standing.has(each))
        tell('headers', `Unexpected ${each} for ${pattern}, expected only what stands in pages`);
  for (const { page, here } of pages) {
    const policies = rules.filter(({ pattern }) => fits(pattern, page)).map(({ policy }) => policy);
    const allowed = new Set(policies.flatMap(hashesIn));
    const missing = here.filter((each) => !allowed.has(each));
    if (policies.length === 0) tell('headers', `Unexpected page ${page} without a policy`);
    else
      for (const each of missing)
        tell('headers', `Unexpected policy of ${page} without ${each}, which stands in it`);
  }
};

/** A text as policies name it. */
const policyHash = (text: string) => `sha256-${hash('sha256', text, 'base64')}`;
const hashesIn = (policy: string) => policy.match(/sha256-[\w+/=]+/g) ?? [];

/** The addresses to which a list of headers gives policies, and these. */
const rulesIn = (list: string) =>
  list
    .split(/^(?=\/)/m)
    .map((rule) => ({
      pattern: rule.split('\n', 1).join().trim(),
      policy: Array.from(rule.matchAll(POLICY), ([, policy]) => policy).join(''),
    }))
    .filter(({ policy }) => policy !== '');
const POLICY = /^[^\S\n]+Content-Security-Policy:[^\S\n]*(.*)$/gim;

function fits(pattern: string, page: string): boolean {
  if (pattern === '/') return page === 'index.html';
  if (pattern.endsWith('/*')) return `/${page}`.startsWith(pattern.slice(0, -1));
  return pattern === '/:page' && !page.includes('/') && page !== 'index.html';
}
