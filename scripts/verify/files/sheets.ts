import { addressesInCss } from '../pages/addresses.ts';
import type { FileCheck } from './built.ts';

/** A style sheet loads nothing from elsewhere. */
export const checkSheet: FileCheck = (path, site, tell) => {
  for (const address of addressesInCss(site.text(path))) {
    if (/^(https?:)?\/\//i.test(address))
      tell('other-origin', `Unexpected address of another origin “${address}” in a style sheet`);
    else if (address.startsWith('/'))
      tell('root-absolute', `Unexpected address from the root “${address}” in a style sheet`);
  }
};
