/** Figures as results of their own: each leads to its row. */
import { z } from 'astro/zod';
import { variants } from '../../src/client/search/fold.ts';
import { zoneIds } from '../../src/client/search/record.ts';
import { escaped } from './html.ts';

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

/** The HTML that is indexed for a figure: a page of its own, in the words of its row. */
export function figureHtml(figure: IndexedFigure, language: string): string {
  const place = figure.place === null ? '' : `, ${figure.place}`;
  const said = figure.speaker === null ? '' : ` (${figure.speaker})`;
  const words = figure.cites.map(({ exact }) => `“${exact}”`).join(' ');
  const text = `${figure.printed}: ${figure.label}${place}${said}. ${words}`;
  return [
    `<html lang="${escaped(language)}"><body data-pagefind-body>`,
    `<i data-pagefind-meta="title[content]" content="Figures"></i>`,
    `<span>${escaped(text)}</span> <span id="${zoneIds.variants}">${escaped(variants(text))}</span></body></html>`,
  ].join('');
}
