import { type Code, type Finding, finding } from '../finding.ts';
import { addressesInCss } from '../pages/addresses.ts';
import type { Built } from './built.ts';

/** A style sheet loads nothing from elsewhere. */
export function checkSheet(path: string, site: Built): Finding[] {
  return addressesInCss(site.text(path)).flatMap((address): Finding[] => {
    const tell = (rule: Code, what: string) =>
      finding(site.pathOf(path), rule, `Unexpected address ${what} “${address}” in a style sheet`);
    if (/^(https?:)?\/\//i.test(address)) return [tell('other-origin', 'of another origin')];
    return address.startsWith('/') ? [tell('root-absolute', 'from the root')] : [];
  });
}
