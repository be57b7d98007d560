import { type BodyBlock, type Report, readTree } from '../article/blocks.ts';
import { satteri } from '../article/parsers.ts';
import { ContentError } from '../content/problem.ts';
import type { Message } from '../model.ts';

export type { BodyBlock } from '../article/blocks.ts';

/**
 * The blocks of an article's MDX.
 *
 * @throws ContentError where the MDX holds anything but blocks, quotations, reported speech and text.
 */
export function readBody(mdx: string, path: string): readonly BodyBlock[] {
  if (last?.mdx !== mdx || last.path !== path) last = { mdx, path, blocks: readChecked(mdx, path) };
  return last.blocks;
}

// Several parts of one page ask for the same blocks; those of the page before are not needed again.
let last: { readonly mdx: string; readonly path: string; readonly blocks: readonly BodyBlock[] } | undefined;

function readChecked(mdx: string, path: string): BodyBlock[] {
  const problems: Message[] = [];
  const report: Report = ({ line, column }, _rule, reason) => {
    const hint = 'Article pages are generated: run `npm run articles`, and correct the source file instead.';
    problems.push({ path, line, column, rule: 'article-mdx', reason, hint, severity: 'error' });
  };
  const blocks = readTree(satteri, mdx, report);
  if (problems.length > 0) throw new ContentError(problems);
  return blocks;
}
