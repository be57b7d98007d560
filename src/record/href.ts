import type { Href } from './types.ts';

/**
 * The link from one page of the site to another, relative, so that the same file works at a domain's root,
 * under any path and from a folder. `from` is the path of the page that holds the link
 * (`Astro.url.pathname`), `href` a path from the site's root with no slash before it.
 */
export function relativeHref(from: string, href: Href): string {
  if (/^[a-z][a-z+.-]*:/i.test(href) || href.startsWith('#')) return href;
  const depth = from.split('/').length - 2;
  return (depth > 0 ? '../'.repeat(depth) : './') + href.replace(/^\//, '');
}
