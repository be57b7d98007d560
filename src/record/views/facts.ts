import type { Certainty } from '../../model.ts';
import type { ArticleCard, Fact, Outlet } from '../types.ts';
import type { CiteView, Here } from './here.ts';

/** The words that one report has for a fact, and how sure it makes them. */
export interface FactCellView extends CiteView {
  readonly certainty: Certainty;
  readonly by: string | undefined;
}

/** Outlet by fact: the words each report has for it. */
export interface FactTableView {
  readonly caption: string;
  readonly outlets: readonly Outlet[];
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly note: string | undefined;
    /** The same fact on other occasions. */
    readonly elsewhere: readonly CiteView[];
    /** For each outlet, in order; none where its report does not have the fact. */
    readonly cells: readonly (readonly FactCellView[])[];
  }[];
}

export function factTable(
  here: Here,
  facts: readonly Fact[],
  articles: readonly ArticleCard[],
  caption: string,
): FactTableView {
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
