import { extractionOf } from './extraction.ts';
import type { ReadArticle, ReadProject } from './read.ts';

/** All that was read of the articles, texts and all: for a person to look through, and never for thousands at once. */
export function wholeArticles({ articles, memory }: ReadProject): ReadArticle[] {
  try {
    return articles.map(({ id, source, seedSha256, path, slug, statements }) => ({
      extraction: extractionOf(memory.extractionOf(id), statements),
      source,
      seedSha256,
      path,
      slug,
    }));
  } finally {
    memory.close();
  }
}
