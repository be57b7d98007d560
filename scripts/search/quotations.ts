import { z } from 'astro/zod';
import { type QuotationFacts, quotationShardName, shardOf } from '../../src/client/search/shards.ts';
import { dataScript } from './data-script.ts';

const quotationsSchema = z.object({
  quotations: z.array(
    z.object({
      speaker: z.string().nullable(),
      speakerSure: z.boolean(),
      kind: z.string(),
      topics: z.array(z.string()),
      href: z.string(),
    }),
  ),
});

/** So many pages with quotations share a script: a search that shows ten pages loads ten of these at most. */
const PAGES_A_SHARD = 12;

/**
 * The facts of all quotations as scripts, by paths from the root of the site.
 * @param text what `data/quotations.json` holds
 * @param titles the titles of the topics by their ids
 */
export function quotationScripts(text: string, titles: ReadonlyMap<string, string>): Map<string, string> {
  const { quotations } = quotationsSchema.parse(JSON.parse(text));
  const pages = new Map<string, Record<string, QuotationFacts>>();
  for (const { href, speaker, speakerSure: sure, kind, topics } of quotations) {
    const [page = '', id = ''] = href.split('#');
    const facts = { speaker, sure, kind, topics: topics.map((topic) => titles.get(topic) ?? topic) };
    pages.set(page, { ...pages.get(page), [id]: facts });
  }
  const count = Math.max(1, Math.ceil(pages.size / PAGES_A_SHARD));
  const shards = Map.groupBy(pages, ([page]) => shardOf(page, count));
  return new Map(
    Array.from({ length: count }, (_, shard) => {
      const name = quotationShardName(shard);
      return [`search/${name}.js`, dataScript(name, Object.fromEntries(shards.get(shard) ?? []))] as const;
    }),
  );
}
