import type { SiteRecord } from '../../record/index.ts';

/** A link of the header or the footer. */
export interface ShellLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** The six links of the header; a project without events or figures has fewer. */
export function headerLinks({ topics, events, figures }: SiteRecord): ShellLink[] {
  const event = events[0];
  return [
    ...(topics.length > 0 ? [{ id: 'topics', label: 'Topics', href: 'index.html#topics' }] : []),
    { id: 'articles', label: 'Articles', href: 'index.html#articles' },
    { id: 'quotations', label: 'Quotations', href: 'quotations.html' },
    ...(event === undefined ? [] : [{ id: 'compare', label: 'Compare', href: event.href }]),
    ...(figures.length > 0 ? [{ id: 'figures', label: 'Figures', href: 'figures.html' }] : []),
    { id: 'method', label: 'Method', href: 'method.html' },
  ];
}
