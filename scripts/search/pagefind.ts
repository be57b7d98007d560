import { readdirSync } from 'node:fs';
import { close, createIndex, type IndexFile } from 'pagefind';
import { compareCodeUnits } from '../../src/text/order.ts';

/** What stands on pages and is not searched: notes, marks of ours among printed words, controls, heads of tables. */
const excludeSelectors = ['[data-notes]', 'a[data-ours]', '.noprint', 'thead'];

/** Copies of pages, and what no page is. */
const notIndexed = new Set(['offline', 'pagefind', 'search']);

/**
 * Pagefind's index of the finished pages in `out`, by paths inside `pagefind/`. It is taken from memory: Pagefind
 * 1.5 may end before the files that it writes itself are whole.
 * @throws where Pagefind reports an error.
 */
export async function indexPages(out: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, excludeSelectors });
  try {
    if (index === undefined) throw new Error(`Search cannot be indexed: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: out, glob: pagesIn(out) });
    const made = await index.getFiles();
    const all = [...added.errors, ...made.errors];
    if (all.length > 0) throw new Error(`Search cannot be indexed: ${all.join('; ')}`);
    return made.files.toSorted((a, b) => compareCodeUnits(a.path, b.path));
  } finally {
    await close();
  }
}

function pagesIn(out: string): string {
  const folders = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notIndexed.has(entry.name))
    .map(({ name }) => name);
  return folders.length === 0 ? '*.html' : `{*.html,{${folders.join(',')}}/**/*.html}`;
}
