/** The pages of a site as every page lists them. Nothing here counts or names articles: else a new one would change all. */
import { limits } from '../limits.ts';
import type { SiteRecord } from '../record.ts';
import type { Href } from '../types.ts';
import type { Here, LinkView } from './here.ts';

/** A page of the site in its list, with those that stand below it. */
export interface NavView extends LinkView {
  /** `page` where it is the page at hand, `true` where that belongs to it. */
  readonly current: 'page' | 'true' | null;
  readonly below: readonly NavView[];
}

/** The pages before and after one, in an order to which it belongs; links go from the root of the site. */
export interface Beside {
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

interface SitePage extends LinkView {
  /** Names the part of the site that the page leads to. */
  readonly id: string;
  readonly below?: readonly SitePage[];
}

/** The list, without what the project has not. */
function sitePages(record: SiteRecord): SitePage[] {
  const { topics, events, figures, indirect, people, glossary, hasPage } = record;
  const list = (id: string, words: string, has = true, href = `${id}.html`): SitePage[] =>
    has ? [{ id, words, href }] : [];
  const named = (pages: readonly { readonly id: string; readonly title: string; readonly href: Href }[]) =>
    pages.length > limits.named ? [] : pages.map(({ id, title, href }) => ({ id, words: title, href }));
  const [event] = events;
  return [
    ...list('topics', 'Topics', topics.length > 0, 'index.html#topics').map((one) => ({
      ...one,
      below: named(topics),
    })),
    ...list('articles', 'Articles'),
    ...list('quotations', 'What was said').map((one) => ({
      ...one,
      below: list('reported', 'Reported speech', indirect.length > 0),
    })),
    ...list('compare', 'Compare', event !== undefined, event?.href).map((one) => ({
      ...one,
      below: events.length > 1 ? named(events) : [],
    })),
    ...list('figures', 'Figures', figures.length > 0),
    ...list('charts', 'Charts'),
    ...list('people', 'People', people.pages.length + people.others.length > 0),
    ...list('timeline', 'Timeline'),
    ...list('glossary', 'Glossary', glossary.length > 0),
    ...list('educators', 'For educators', hasPage('educators')),
    ...list('data', 'Data'),
    ...list('offline', 'Offline', hasPage('offline')),
    ...list('about', 'About', hasPage('about')),
  ];
}

/** What is said of the site at the foot of each page. */
export function footPages({ hasPage }: SiteRecord): LinkView[] {
  const page = (id: string, words: string) => (hasPage(id) ? [{ words, href: `${id}.html` }] : []);
  return [
    ...page('method', 'How it is made'),
    ...page('corrections', 'Corrections'),
    ...page('accessibility', 'Accessibility'),
    ...page('help', 'Worried about someone? Help lines'),
  ];
}

export function navView({ record, path, link }: Here, section: string): NavView[] {
  const view = ({ id, words, href, below = [] }: SitePage): NavView => ({
    words,
    href: link(href),
    current: href === path ? 'page' : id === section ? 'true' : null,
    below: below.map(view),
  });
  return sitePages(record).map(view);
}

/** The pages before and after an entry of a list. */
export function besideIn<T>(list: readonly T[], entry: T, named: (one: T) => LinkView): Beside {
  const at = list.indexOf(entry);
  const [previous, next] = at < 0 ? [undefined, undefined] : [list[at - 1], list[at + 1]];
  return { previous: previous && named(previous), next: next && named(next) };
}

/** Those of a page that stands in the list of the site. */
export function besideInNav(record: SiteRecord, path: Href): Beside {
  const all = sitePages(record).flatMap(({ below = [], ...one }) => {
    // A heading of another page, or the first of those below it, is no page of its own.
    const isOwn = !one.href.includes('#') && below.every(({ href }) => href !== one.href);
    return isOwn || below.length === 0 ? [one, ...below] : below;
  });
  const here = all.find(({ href }) => href === path);
  return here === undefined ? { previous: undefined, next: undefined } : besideIn(all, here, (one) => one);
}

export function besideView({ link }: Here, { previous, next }: Beside) {
  const view = (page: LinkView | undefined) => (page ? { words: page.words, href: link(page.href) } : null);
  return { previous: view(previous), next: view(next) };
}
