import type { SiteRecord } from '../../record/index.ts';

/** A link of the header or the footer. */
export interface ShellLink {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

/** The six links of the header; a project without events or figures has fewer. */
export function headerLinks({ topics, events, figures, hasPage }: SiteRecord): ShellLink[] {
  const event = events[0];
  return [
    ...(topics.length > 0 ? [{ id: 'topics', label: 'Topics', href: 'index.html#topics' }] : []),
    { id: 'articles', label: 'Articles', href: 'index.html#articles' },
    { id: 'quotations', label: 'Quotations', href: 'quotations.html' },
    ...(event === undefined ? [] : [{ id: 'compare', label: 'Compare', href: event.href }]),
    ...(figures.length > 0 ? [{ id: 'figures', label: 'Figures', href: 'figures.html' }] : []),
    ...(hasPage('method') ? [{ id: 'method', label: 'Method', href: 'method.html' }] : []),
  ];
}

/** The lists of the footer, without what the project has not. */
export function footerLists(
  record: SiteRecord,
): { readonly head: string; readonly links: readonly ShellLink[] }[] {
  const { people, glossary, hasPage } = record;
  const page = (id: string, label: string) => (hasPage(id) ? [{ id, label, href: `${id}.html` }] : []);
  const list = (id: string, label: string, has: boolean) => (has ? [{ id, label, href: `${id}.html` }] : []);
  const lists = [
    {
      head: 'Read',
      links: [
        ...list('quotations', 'All quotations', true),
        ...list('people', 'People', people.pages.length + people.others.length > 0),
        ...list('timeline', 'Timeline', true),
        ...list('glossary', 'Glossary', glossary.length > 0),
      ],
    },
    {
      head: 'Check',
      links: [
        ...page('about', 'About'),
        ...page('method', 'How it is made'),
        ...page('corrections', 'Corrections'),
        ...page('accessibility', 'Accessibility'),
      ],
    },
    {
      head: 'Take it with you',
      links: [
        ...page('educators', 'For educators'),
        ...page('offline', 'Read it offline'),
        ...list('data', 'Data', true),
        ...page('help', 'Worried about someone? Help lines'),
      ],
    },
  ];
  return lists.filter(({ links }) => links.length > 0);
}
