import type { ResolvedFigure } from '../types.ts';
import type { CiteView, Here } from './here.ts';
import { type PrintedParts, splitPrinted } from './printed.ts';

/** A number with its qualifier, what is not given, and the words it rests on. */
export interface FigureCardView {
  readonly accent: string;
  readonly href: string;
  readonly printed: PrintedParts;
  /** What its small drawing is made from. */
  readonly figure: ResolvedFigure;
  readonly label: string;
  readonly speaker: string;
  readonly cite: CiteView | null;
  /** The report's page. */
  readonly report: string | null;
  /** Where it is printed elsewhere too. */
  readonly elsewhere: string | null;
}

export function figureCard(here: Here, figure: ResolvedFigure): FigureCardView {
  const [cite, ...others] = figure.cites;
  return {
    accent: here.accent(figure.topics[0]),
    href: here.link(cite?.href ?? figure.href),
    printed: splitPrinted(figure.printed),
    figure,
    label: figure.caveat ? `${figure.label}. ${figure.caveat}` : figure.label,
    speaker: figure.speaker ?? 'In the outlet’s own words',
    cite: cite ? here.cite(cite) : null,
    report: cite ? here.link(`articles/${cite.article}.html`) : null,
    elsewhere: others.length > 0 ? here.link(figure.href) : null,
  };
}
