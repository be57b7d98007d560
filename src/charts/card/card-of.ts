import type { SiteRecord } from '../../record/record.ts';
import type { Href } from '../../record/types.ts';

/** The picture of a page, and what it is called where it cannot be seen. */
export interface ShownCard {
  readonly href: Href;
  readonly alt: string;
}

/** A topic's and a comparison's page have a card of their own; others share their topic's, or the site's. */
export function cardOf(pathname: string, record: SiteRecord): ShownCard {
  const [, folder = '', id = ''] = /([^/]+)\/([^/]+)\.html$/.exec(pathname) ?? [];
  const event = folder === 'compare' ? record.events.find((one) => one.id === id) : undefined;
  if (event) return { href: `og/compare/${id}.png`, alt: `Compare: ${event.title}` };
  const own = topicOf(folder, id, record);
  const topic = record.topics.find((one) => one.id === own);
  if (topic) return { href: `og/topics/${topic.id}.png`, alt: `Topic: ${topic.title}` };
  return { href: 'og/site.png', alt: record.site.title };
}

function topicOf(folder: string, id: string, { article, statements }: SiteRecord): string | undefined {
  if (folder === 'topics') return id;
  if (folder === 'articles') return article(id)?.topics[0];
  return folder === 'statements' ? statements.find((one) => one.id === id)?.topics[0] : undefined;
}
