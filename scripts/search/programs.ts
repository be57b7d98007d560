/** What runs in the browser: Pagefind as a classic script, and the shelf for pages opened from a folder. */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { IndexFile } from 'pagefind';
import { repository } from '../paths.ts';

const options = {
  bundle: true,
  format: 'iife',
  minify: true,
  write: false,
  target: 'es2022',
  legalComments: 'none',
  // Pagefind asks for its own address where it is told none.
  logOverride: { 'empty-import-meta': 'silent' },
} as const satisfies BuildOptions;

/**
 * `pagefind.js` as a classic script, since modules do not run under `file:`; of it only what is used. In its scope
 * `fetch` is ours.
 */
export async function pagefindScript(module: Uint8Array): Promise<string> {
  const contents = `import { fetchOnce as fetch } from './src/client/search/fetch-once.ts';
${Buffer.from(module).toString('utf8')}
globalThis.onTheRecordPagefind = createInstance;`;
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: repository } });
  return outputFiles[0]?.text ?? '';
}

/** The program at the head of `offline.js`. */
export async function shelfScript(): Promise<string> {
  const entry = join(repository, 'src/client/offline/start.ts');
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return outputFiles[0]?.text.trim() ?? '';
}

/** What `pagefind-entry.json` says. */
export interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { hash: string; wasm: string | null; page_count: number }>>;
  readonly include_characters: readonly string[];
}

/** The entry that Pagefind wrote, and the engine that it names. */
export function readPrograms(files: readonly IndexFile[]): {
  entry: Entry;
  engine: IndexFile;
  module: Uint8Array;
} {
  const fileOf = (path: string) => {
    const file = files.find((one) => one.path === path);
    if (file === undefined) throw new Error(`Pagefind made no ${path}`);
    return file;
  };
  const entry = JSON.parse(Buffer.from(fileOf('pagefind-entry.json').content).toString('utf8')) as Entry;
  const [language] = Object.values(entry.languages);
  const engine = fileOf(`wasm.${language?.wasm ?? 'unknown'}.pagefind`);
  return { entry, engine, module: fileOf('pagefind.js').content };
}
