/**
 * What the program that prints can do. Astro bundles it together with all pages, and a process of its own loads
 * it: Astro's own way of printing holds what bundled them in memory, and bundles anew each time.
 */
import { StaticPaths } from 'astro:static-paths';
import type { RouteData } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });
// A server would answer with a page that says sorry.
app.renderError = (_request, { error, response }) => {
  if (error !== undefined && error !== null) throw error;
  return Promise.resolve(response ?? new Response(null, { status: 500 }));
};

/** A page or a file that is to be printed. */
export interface Printable {
  /** Its address in the site, without the ending that a page has. */
  readonly pathname: string;
  readonly route: RouteData;
  /** All that it prints and no other page of its kind shares; only where its `getStaticPaths` gives it. */
  readonly cacheKey?: string | undefined;
}

/** The loaded program. */
export interface Program {
  readonly listPages: () => Promise<readonly Printable[]>;
  /** Prints what stands at an address of a site; throws what its page throws. */
  readonly printPage: (page: Printable, address: URL) => Promise<string>;
}

export const listPages: Program['listPages'] = () => new StaticPaths(app).getAll();

export const printPage: Program['printPage'] = async ({ route }, address) => {
  const response = await app.render(new Request(address), { routeData: route });
  return response.text();
};
