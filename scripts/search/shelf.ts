/** Search for a site opened from a folder: the files that Pagefind reads, written as scripts. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { IndexFile } from 'pagefind';
import { shardOf, shelfShardName } from '../../src/client/search/shards.ts';
import { repository } from '../paths.ts';

/** About so many bytes of the index are in one script. */
const BYTES_A_SHARD = 150_000;

/** What every search reads: what names the others, and the engine. */
const always = /^(?:pagefind-entry\.json|pagefind\.js|[^/]*\.pf_meta|wasm\..*)$/;
/** What only some searches read. */
const asked = /\.(?:pf_index|pf_fragment|pf_filter)$/;

/**
 * The scripts that hold an index, by paths from the root of the site: `search/shelf.js` with the program and what
 * every search needs, and shards, in which a file is found by its path.
 */
export async function shelfScripts(index: readonly IndexFile[]): Promise<Map<string, string>> {
  const { needed, shards } = shelved(index);
  const count = `onTheRecordShelf.shards(${shards.length});`;
  const head = `${await shelfProgram()}\n${count}\n${adding(needed)}`;
  return new Map([
    ['search/shelf.js', head],
    ...shards.map((files, shard) => [`search/${shelfShardName(shard)}`, adding(files)] as const),
  ]);
}

/** Which files every search needs, and which shard holds each of the others. */
export function shelved(index: readonly IndexFile[]): { needed: IndexFile[]; shards: IndexFile[][] } {
  const wasm = wasmOf(index);
  const needed = index.filter(
    ({ path }) => always.test(path) && (!path.startsWith('wasm.') || wasm.has(path)),
  );
  const others = index.filter(({ path }) => asked.test(path));
  const bytes = others.reduce((sum, { content }) => sum + content.length, 0);
  const count = Math.max(1, Math.ceil(bytes / BYTES_A_SHARD));
  const shards = Map.groupBy(others, ({ path }) => shardOf(path, count));
  return { needed, shards: Array.from({ length: count }, (_, shard) => shards.get(shard) ?? []) };
}

/** The engines that the entry names; Pagefind writes one more for languages that a site does not have. */
function wasmOf(index: readonly IndexFile[]): Set<string> {
  const entry = index.find(({ path }) => path === 'pagefind-entry.json');
  if (entry === undefined) throw new Error('Pagefind made no pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry.content).toString('utf8')) as {
    languages: Record<string, { wasm: string | null }>;
  };
  return new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
}

function adding(files: readonly IndexFile[]): string {
  const entries = files.map(
    ({ path, content }) => `${JSON.stringify(path)}:"${Buffer.from(content).toString('base64')}"`,
  );
  return `onTheRecordShelf.add({\n${entries.join(',\n')}\n});\n`;
}

/** The program at the head of `shelf.js`. */
async function shelfProgram(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(repository, 'src/client/offline/start.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
