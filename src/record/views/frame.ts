import { cardOf } from '../../charts/og/card-of.ts';
import { articleJsonLd, highwireTags, type MetaTag, scriptJson } from '../../cite/head.ts';
import { citedArticle, citingSite } from '../../cite/site.ts';
import { datasetJsonLd, siteJsonLd } from '../../cite/site-ld.ts';
import { feeds } from '../../feeds/feeds.ts';
import type { Accent } from '../../model.ts';
import { canonicalAddress } from '../address.ts';
import type { SiteRecord } from '../record.ts';
import type { Article, Href } from '../types.ts';
import type { Here, LinkView } from './here.ts';

/** What stands around every page: its head, the links to the rest of the site, the foot. */
export interface FrameView {
  /** What kind of page it is, for styles and tests. */
  readonly kind: string;
  readonly language: string;
  /** Name of the page, and the same with the site's. */
  readonly title: string;
  readonly fullTitle: string;
  readonly description: string;
  /** Class of the page's colours. */
  readonly accent: string;
  readonly canonical: string | null;
  /** The picture for those who share the page. */
  readonly card: { readonly image: string; readonly alt: string } | null;
  readonly icon: string;
  readonly script: string;
  readonly tags: readonly MetaTag[];
  readonly feeds: readonly { readonly href: string; readonly title: string; readonly mediaType: string }[];
  /** What machines read of the page, as the text of a script element. */
  readonly data: string | null;
  readonly site: string;
  readonly home: string;
  readonly search: string;
  readonly links: readonly NavLink[];
  readonly footer: readonly { readonly head: string; readonly links: readonly LinkView[] }[];
}

export interface NavLink extends LinkView {
  /** The page stands in this part of the site. */
  readonly here: boolean;
}

/** What a page says of itself. */
export interface PageFacts {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly accent?: Accent | undefined;
  /** Part of the site in which it stands. */
  readonly section?: string | undefined;
  /** The article whose page it is. */
  readonly article?: Article | undefined;
}

/** A page with a heading, where it stands, and a sentence on what it is. */
export interface PageView {
  readonly frame: FrameView;
  readonly heading: string;
  /** The way to it, first from the top; a step without a link is words alone. */
  readonly crumbs: readonly { readonly href: string | null; readonly words: string }[];
  readonly lead: string | null;
}

export function frame(here: Here, page: PageFacts): FrameView {
  const { record, path, build, link } = here;
  const { kind, title, description, accent = 'slate', section } = page;
  const { site, language } = record;
  const card = build.address === null ? null : cardOf(`/${path}`, record);
  const followed = build.address !== null && /^(?:index|articles|corrections)\.html$/.test(path) ? feeds : [];
  return {
    kind,
    language,
    title,
    fullTitle: kind === 'home' ? `${site.title}: ${title}` : `${title} · ${site.title}`,
    description,
    accent: `t-${accent}`,
    canonical:
      build.address === null
        ? null
        : (canonicalAddress({ url: build.address }, undefined, `/${path}`) ?? null),
    card: card && { image: `${build.address}/${card.href}`, alt: card.alt },
    icon: link('favicon.svg'),
    script: link('assets/site.js'),
    ...forMachines(here, page),
    feeds: followed.map(({ path: href, title, mediaType }) => ({ href: link(href), title, mediaType })),
    site: site.title,
    home: link('index.html'),
    search: link('search.html'),
    links: headerLinks(record).map(({ id, href, words }) => ({
      href: link(href),
      words,
      here: id === section,
    })),
    footer: footerLists(record).map(({ head, links }) => ({
      head,
      links: links.map(({ href, words }) => ({ href: link(href), words })),
    })),
  };
}

/** Citation tags and schema.org. */
function forMachines(
  { record, build }: Here,
  { kind, article }: PageFacts,
): Pick<FrameView, 'tags' | 'data'> {
  const environment = { SITE_URL: build.address ?? '' };
  const about = { ...citingSite(record, environment), site: record.site };
  if (article !== undefined) {
    const item = citedArticle(record, article, environment);
    return { tags: highwireTags(item), data: scriptJson(articleJsonLd(article, item)) };
  }
  if (kind === 'home') return { tags: [], data: scriptJson(siteJsonLd(about)) };
  if (kind === 'data') return { tags: [], data: scriptJson(datasetJsonLd(about, build.date)) };
  return { tags: [], data: null };
}

interface Part {
  readonly id: string;
  readonly words: string;
  readonly href: Href;
}

/** The six links of the header; a project without events or figures has fewer. */
function headerLinks({ topics, events, figures, hasPage }: SiteRecord): Part[] {
  const event = events[0];
  return [
    ...(topics.length > 0 ? [{ id: 'topics', words: 'Topics', href: 'index.html#topics' }] : []),
    { id: 'articles', words: 'Articles', href: 'index.html#articles' },
    { id: 'quotations', words: 'Quotations', href: 'quotations.html' },
    ...(event === undefined ? [] : [{ id: 'compare', words: 'Compare', href: event.href }]),
    ...(figures.length > 0 ? [{ id: 'figures', words: 'Figures', href: 'figures.html' }] : []),
    ...(hasPage('method') ? [{ id: 'method', words: 'Method', href: 'method.html' }] : []),
  ];
}

/** The lists of the footer, without what the project has not. */
function footerLists(record: SiteRecord): { readonly head: string; readonly links: readonly Part[] }[] {
  const { people, glossary, hasPage } = record;
  const list = (id: string, words: string, has: boolean) => (has ? [{ id, words, href: `${id}.html` }] : []);
  const page = (id: string, words: string) => list(id, words, hasPage(id));
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

/** What a page is made with besides what it prints. */
interface HeadedFacts extends PageFacts {
  readonly heading?: string;
  readonly crumbs?: readonly (readonly [words: string, href?: Href])[];
  readonly lead?: string;
}

/** A page with its frame; its heading is its title unless it says another. */
export function page(here: Here, { heading, crumbs = [], lead, ...facts }: HeadedFacts): PageView {
  return {
    frame: frame(here, facts),
    heading: heading ?? facts.title,
    crumbs: crumbs.map(([words, href]) => ({ words, href: href === undefined ? null : here.link(href) })),
    lead: lead ?? null,
  };
}
