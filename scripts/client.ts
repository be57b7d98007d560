/**
 * Bundles what ships to the browser: `assets/site.js` for every page, `assets/search.js` and
 * `search.css` for those who search, `copy.css` for what can be copied, `cite.js` for those who cite,
 * `check.js` for those who check a page. Classic scripts, since modules do not run under `file:`.
 * Run by the build, or alone: `node scripts/client.ts [folder]`.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectPaths, repository } from './paths.ts';

/** Writes the scripts and styles into `assets/` of the site at `out`; same sources, same bytes. */
export async function writeClient(out: string): Promise<void> {
  const source = join(repository, 'src/client');
  await build({
    absWorkingDir: repository,
    entryPoints: ['site.ts', 'copy.css', 'cite.ts', 'check.ts', 'search.ts', 'search.css'].map((file) => ({
      in: join(source, file),
      out: file.replace(/\.\w+$/, ''),
    })),
    outdir: join(out, 'assets'),
    bundle: true,
    format: 'iife',
    minify: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    // Read rightly whatever encoding a page says it has.
    charset: 'ascii',
    // `verify.mjs` is a command where there is a process; in a browser there is none.
    define: { 'globalThis.process': 'undefined', 'import.meta.url': '""' },
    external: ['node:*'],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

if (import.meta.main) await writeClient(projectPaths(undefined, process.argv[2]).out);
