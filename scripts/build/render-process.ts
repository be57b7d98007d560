/** Astro in a process of its own. Started by `renderPages`, which sends it what to build. */
import { type AstroInlineConfig, build } from 'astro';
import type { ProjectPaths } from '../paths.ts';
import { answer } from './apart.ts';
import { openKeptPages } from './pages/kept-pages.ts';
import { type PagesTold, printing } from './pages/prerenderer.ts';
import { openPruning } from './pages/prune-styles.ts';

answer(async ({ paths, out, cacheDir }: { paths: ProjectPaths; out: string; cacheDir: string }) => {
  const told: PagesTold = { printed: 0, keptFromBefore: 0 };
  const config: AstroInlineConfig = {
    root: process.cwd(),
    outDir: out,
    cacheDir,
    logLevel: 'error',
    // The files of data are written into the same folder at the same time.
    vite: { build: { emptyOutDir: false } },
    integrations: [printing({ out, kept: openKeptPages(paths), finish: await openPruning(), told })],
  };
  await build(config);
  return told;
});
