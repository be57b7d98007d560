/** Astro in a process of its own: what bundles the pages holds as much memory as thousands of articles. */
import { join } from 'node:path';
import { type AstroInlineConfig, build } from 'astro';
import { workApart } from './apart.ts';
import { bundling, FILES, PROGRAM } from './pages/bundling.ts';

workApart<{ folder: string; cacheDir: string }, null, null>(async ({ folder, cacheDir }) => {
  const config: AstroInlineConfig = {
    root: process.cwd(),
    outDir: join(folder, FILES),
    cacheDir,
    logLevel: 'error',
    integrations: [bundling(join(folder, PROGRAM))],
  };
  await build(config);
  return null;
});
