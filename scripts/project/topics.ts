import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import type { TopicKeywords } from '../../src/model.ts';
import { splitFront } from '../../src/yaml/front.ts';
import { repository } from '../paths.ts';

/**
 * Ids and keywords of the topics in `content`, in code-unit order of their files. Only the keywords are
 * read here; the site checks the whole front matter.
 */
export function readTopicKeywords(content: string): TopicKeywords[] {
  const folder = join(content, 'topics');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort(compareCodeUnits)
    .map((name) => ({
      id: name.slice(0, -'.mdx'.length),
      keywords: keywordsOf(readFileSync(join(folder, name), 'utf8')),
    }));
}

function keywordsOf(mdx: string): string[] {
  const { yaml } = splitFront(mdx);
  if (yaml === null) return [];
  const front: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
  if (typeof front !== 'object' || front === null || !('keywords' in front)) return [];
  return Array.isArray(front.keywords) ? front.keywords.filter((word) => typeof word === 'string') : [];
}

/** The `content` folder of the nearest parent of `path` that has topics, or else of this repository. */
export function enclosingContent(path: string): string {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', 'topics'))) return join(folder, 'content');
    if (folder === dirname(folder)) return join(repository, 'content');
  }
}
