/** What search needs to know of each quotation, read from the site's own `data/quotations.json`. */
import { z } from 'astro/zod';
import { SURE } from '../../src/model.ts';

const quotationSchema = z.object({
  id: z.string(),
  /** Slug of the article. */
  article: z.string(),
  headline: z.string(),
  /** Name of the outlet, or `null`. */
  outlet: z.string().nullable(),
  /** `YYYY-MM-DD` or shorter, or `null`. */
  date: z.string().nullable(),
  dateBasis: z.string().optional(),
  speaker: z.string().nullable(),
  confidence: z.number().optional(),
  kind: z.string(),
  topics: z.array(z.string()),
  exact: z.array(z.string()).min(1),
  parts: z.array(z.union([z.tuple([z.int(), z.int()]), z.object({ start: z.int(), end: z.int() })])),
  href: z.string(),
});

export interface IndexedQuotation {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly dateBasis: string;
  readonly speaker: string | null;
  /** The speaker is known surely enough to be found by name. */
  readonly sure: boolean;
  readonly kind: string;
  readonly topics: readonly string[];
  readonly exact: readonly string[];
  /** Where the quotation starts and ends in its seed. */
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** The page it is on. */
  readonly page: string;
}

/** Reads the text of `data/quotations.json`: a list, or an object that holds one as `quotations`. */
export function readQuotations(text: string): IndexedQuotation[] {
  const file: unknown = JSON.parse(text);
  const list = z
    .union([z.array(quotationSchema), z.object({ quotations: z.array(quotationSchema) })])
    .parse(file);
  return (Array.isArray(list) ? list : list.quotations).map((one) => {
    const places = one.parts.map((part) => (Array.isArray(part) ? part : ([part.start, part.end] as const)));
    return {
      ...one,
      dateBasis: one.dateBasis ?? 'printed',
      sure: (one.confidence ?? 1) >= SURE,
      start: Math.min(...places.map(([start]) => start)),
      end: Math.max(...places.map(([, end]) => end)),
      page: one.href.replace(/#.*$/, ''),
    };
  });
}
