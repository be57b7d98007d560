/** What search needs to know of each quotation, read from the site's own `data/quotations.json`. */
import { z } from 'astro/zod';

const quotationSchema = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  /** The speaker is known surely enough to be found by name. */
  speakerSure: z.boolean(),
  kind: z.string(),
  topics: z.array(z.string()),
  href: z.string(),
});

export interface IndexedQuotation {
  readonly id: string;
  readonly speaker: string | null;
  readonly sure: boolean;
  readonly kind: string;
  readonly topics: readonly string[];
}

/** Reads the text of `data/quotations.json`: the quotations of each page, by the page's address. */
export function readQuotations(text: string): Map<string, IndexedQuotation[]> {
  const { quotations } = z.object({ quotations: z.array(quotationSchema) }).parse(JSON.parse(text));
  const pages = new Map<string, IndexedQuotation[]>();
  for (const { id, speaker, speakerSure: sure, kind, topics, href } of quotations) {
    const page = href.replace(/#.*$/, '');
    const own = pages.get(page) ?? [];
    own.push({ id, speaker, sure, kind, topics });
    pages.set(page, own);
  }
  return pages;
}
