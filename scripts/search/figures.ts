/** What search needs to know of each figure, read from the site's own `data/figures.json`. */
import { z } from 'astro/zod';

const figureSchema = z.object({
  label: z.string(),
  printed: z.string(),
  place: z.string().nullable(),
  speaker: z.string().nullable(),
  href: z.string(),
  cites: z.array(z.object({ exact: z.string() })),
});
export type IndexedFigure = z.infer<typeof figureSchema>;

/** Reads the text of `data/figures.json`. */
export function readFigures(text: string): IndexedFigure[] {
  return z.object({ figures: z.array(figureSchema) }).parse(JSON.parse(text)).figures;
}
