import type { ArticleCard, Fact } from '../types.ts';
import type { Here } from './here.ts';

/** Outlet by fact: the words each report has for it. */
export type FactTableView = ReturnType<typeof factTable>;

export function factTable(
  here: Here,
  facts: readonly Fact[],
  articles: readonly ArticleCard[],
  caption: string,
) {
  return {
    caption,
    outlets: articles.map(({ outlet }) => outlet),
    facts: facts.map(({ id, label, note, elsewhere, cells }) => ({
      id,
      label,
      note,
      elsewhere: elsewhere.map(here.cite),
      cells: articles.map(({ slug }) =>
        cells
          .filter(({ article }) => article === slug)
          .map((cell) => ({ ...here.cite(cell), certainty: cell.certainty, by: cell.by })),
      ),
    })),
  };
}
