import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { KeptPages } from './kept-pages.ts';

/** The pages' own ways to files of data, which serve them in development; a build writes these beside Astro. */
const DATA_ROUTES = new Set(['src/pages/data/[file].ts', 'src/pages/articles/[slug].json.ts']);

/** What the printing of pages told, in numbers of pages. */
export interface PagesTold {
  printed: number;
  keptFromBefore: number;
}

interface Printing {
  /** Where Astro writes. */
  readonly out: string;
  readonly kept: KeptPages;
  /** What is done to the text of each page before it is written. */
  readonly finish: (html: string) => Promise<string>;
  readonly told: PagesTold;
}

/**
 * Has Astro print the pages that have changed, and puts back the finished ones of an earlier build. A page can be
 * kept where its `getStaticPaths` gives a `cacheKey`: all that it prints and no other page of its kind shares.
 */
export function printing(to: Printing): AstroIntegration {
  return {
    name: 'on-the-record:printing',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((astro) => prerenderer(astro, to)),
    },
  };
}

function prerenderer(astro: AstroPrerenderer, { out, kept, finish, told }: Printing): AstroPrerenderer {
  const names = new Map<string, string>();
  return {
    ...astro,
    name: 'on-the-record',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const printed = paths.filter(({ pathname, route, cacheKey }) => {
        if (DATA_ROUTES.has(route.component)) return false;
        if (cacheKey === undefined) return true;
        const name = kept.nameOf(pathname, cacheKey);
        if (kept.putBack(name, join(out, `${pathname}.html`))) {
          told.keptFromBefore += 1;
          return false;
        }
        names.set(`${pathname}.html`, name);
        return true;
      });
      told.printed = printed.length;
      return printed;
    },
    async render(request, options) {
      const answer = await astro.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      if (options.routeData.type !== 'page') return response;
      const html = await finish(await response.text());
      const name = names.get(decodeURI(new URL(request.url).pathname));
      if (name !== undefined) kept.keep(name, html);
      return new Response(html, response);
    },
    async teardown() {
      await astro.teardown?.();
      kept.forgetOthers();
    },
  };
}
