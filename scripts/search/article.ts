/** What search needs to know of each article, read from the site's own `data/articles.json`. */
import { z } from 'astro/zod';

const articleSchema = z.object({
  title: z.string(),
  /** Name of the outlet, or `null`. */
  publisher: z.string().nullable(),
  /** `YYYY-MM-DD` or shorter, or `null`. */
  published: z.string().nullable(),
  publishedBasis: z.string(),
  href: z.string(),
});
export type IndexedArticle = z.infer<typeof articleSchema>;

/** Reads the text of `data/articles.json`. */
export function readArticles(text: string): IndexedArticle[] {
  return z.object({ articles: z.array(articleSchema) }).parse(JSON.parse(text)).articles;
}
