import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** What Pagefind keeps of a page, of it what is used here. */
export interface Fragment {
  /** Path from the root of the site, with a slash before it. */
  readonly url: string;
  /** Its words, one space between two. */
  readonly content: string;
}

/** Stands before the data of every file of the index. */
const MARK = 'pagefind_dcd';

/** The pages of an index. */
export function readFragments(index: readonly IndexFile[]): Fragment[] {
  return index
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => JSON.parse(gunzipSync(content).subarray(MARK.length).toString('utf8')) as Fragment);
}
