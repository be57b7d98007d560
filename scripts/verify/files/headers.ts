import { hash } from 'node:crypto';
import { type Finding, finding } from '../finding.ts';
import type { Built } from './built.ts';

interface Rule {
  readonly pattern: string;
  readonly policy: string;
}

/** The policy of each page allows what stands in it; and no script or style that stands in no page. */
export function checkHeaders(path: string, site: Built): Finding[] {
  const tell = (reason: string) => finding(site.pathOf(path), 'headers', reason);
  const rules = rulesIn(site.text(path));
  const standing = new Set([...site.pages.values()].flatMap(({ inline }) => inline.map(policyHash)));
  const strange = rules.flatMap(({ pattern, policy }) =>
    hashesIn(policy)
      .filter((each) => !standing.has(each))
      .map((each) => tell(`Unexpected ${each} for ${pattern}, expected only what stands in pages`)),
  );
  const blocked = [...site.pages.values()].flatMap(({ page, inline }) => {
    const policies = rules.filter(({ pattern }) => fits(pattern, page)).map(({ policy }) => policy);
    const allowed = new Set(policies.flatMap(hashesIn));
    const missing = inline.map(policyHash).filter((each) => !allowed.has(each));
    if (policies.length === 0) return [tell(`Unexpected page ${page} without a policy`)];
    return missing.map((each) => tell(`Unexpected policy of ${page} without ${each}, which stands in it`));
  });
  return [...strange, ...blocked];
}

/** A text as policies name it. */
const policyHash = (text: string) => `sha256-${hash('sha256', text, 'base64')}`;
const hashesIn = (policy: string) => policy.match(/sha256-[\w+/=]+/g) ?? [];

function rulesIn(text: string): Rule[] {
  const rules: { pattern: string; policy: string }[] = [];
  for (const line of text.split('\n')) {
    const [, policy] = /^\s+Content-Security-Policy:\s*(.*)$/i.exec(line) ?? [];
    const last = rules.at(-1);
    if (policy !== undefined && last !== undefined) last.policy += policy;
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), policy: '' });
  }
  return rules.filter(({ policy }) => policy !== '');
}

function fits(pattern: string, page: string): boolean {
  if (pattern === '/') return page === 'index.html';
  if (pattern.endsWith('/*')) return `/${page}`.startsWith(pattern.slice(0, -1));
  return pattern === '/:page' && !page.includes('/') && page !== 'index.html';
}
