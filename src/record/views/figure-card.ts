import type { ResolvedFigure } from '../types.ts';
import { figureSpeaker } from './describe.ts';
import type { Here } from './here.ts';
import { splitPrinted } from './printed.ts';

/** A number with its qualifier, what is not given, and the words it rests on. */
export type FigureCardView = ReturnType<typeof figureCard>;

export function figureCard(here: Here, figure: ResolvedFigure) {
  const [cite, ...others] = figure.cites;
  return {
    accent: here.accent(figure.topics[0]),
    href: here.link(cite?.href ?? figure.href),
    printed: splitPrinted(figure.printed),
    figure,
    label: figure.caveat ? `${figure.label}. ${figure.caveat}` : figure.label,
    speaker: figureSpeaker(here, figure, 'In the outlet’s own words'),
    cite: cite ? here.cite(cite) : null,
    report: cite ? here.link(`articles/${cite.article}.html`) : null,
    elsewhere: others.length > 0 ? here.link(figure.href) : null,
  };
}
