import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Listener } from '../apart.ts';
import type { KeptPages } from './kept-pages.ts';

/** The pages' own ways to files of data, which serve them in development; a build writes these beside Astro. */
const DATA_ROUTES = new Set(['src/pages/data/[file].ts', 'src/pages/articles/[slug].json.ts']);

/** How many pages are printed between two messages of how far it is. */
const TOLD_EVERY = 25;

/** What the printing of pages told, in numbers of pages. */
export interface PagesTold {
  printed: number;
  keptFromBefore: number;
}

interface Printing {
  /** Where Astro writes. */
  readonly out: string;
  /** Until then Astro only bundles the program that prints. */
  readonly ready: Promise<void>;
  readonly openKept: () => KeptPages;
  /** What is done to the text of each page before it is written. */
  readonly finish: (html: string) => Promise<string>;
  readonly told: PagesTold;
  readonly listener: Required<Listener>;
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

function prerenderer(astro: AstroPrerenderer, to: Printing): AstroPrerenderer {
  const { out, told, listener } = to;
  const writing = openWriting(out, listener);
  let kept: KeptPages | undefined;
  let done = 0;
  return {
    ...astro,
    name: 'on-the-record',
    async setup() {
      await to.ready;
      await astro.setup?.();
      kept = to.openKept();
    },
    async getStaticPaths() {
      const paths = (await astro.getStaticPaths()).filter(({ route }) => !DATA_ROUTES.has(route.component));
      const printed = paths.filter(({ pathname, cacheKey }) => {
        const path = `${pathname}.html`;
        const html = cacheKey === undefined ? undefined : kept?.find(path, cacheKey);
        if (html !== undefined) writing.write(path, html);
        return html === undefined;
      });
      told.printed = printed.length;
      told.keptFromBefore = paths.length - printed.length;
      return printed;
    },
    async render(request, options) {
      const answer = await astro.render(request, options);
      done += 1;
      if (done % TOLD_EVERY === 0) listener.progress(done, told.printed);
      const response = answer instanceof Response ? answer : answer.response;
      if (options.routeData.type !== 'page') return response;
      const html = Buffer.from(await to.finish(await response.text()));
      const path = decodeURI(new URL(request.url).pathname);
      kept?.keep(path, html);
      writing.write(path, html);
      // Astro writes nothing where there is no body; its own way to the disk takes as long as the printing.
      return new Response(null);
    },
    async teardown() {
      await astro.teardown?.();
      kept?.close();
      writing.end();
    },
  };
}

/** A way to write pages, whose folders may not be there yet. */
interface Writing {
  readonly write: (path: string, bytes: Buffer) => void;
  /** Tells of the last ones. */
  readonly end: () => void;
}

function openWriting(out: string, { files }: Listener): Writing {
  const made = new Set<string>();
  let untold: string[] = [];
  const end = () => {
    files?.(untold);
    untold = [];
  };
  return {
    write: (path, bytes) => {
      const file = join(out, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, bytes);
      // Astro's paths begin at the root of the site.
      if (untold.push(path.replace(/^\//, '')) >= TOLD_EVERY) end();
    },
    end,
  };
}
