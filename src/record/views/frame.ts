import { cardOf } from '../../charts/card/card-of.ts';
import { siteCharts } from '../../charts/registry.ts';
import { articleJsonLd, highwireTags, type MetaTag, scriptJson } from '../../cite/head.ts';
import { citedArticle, citingSite } from '../../cite/site.ts';
import { datasetJsonLd, siteJsonLd } from '../../cite/site-ld.ts';
import { feedsOf } from '../../feeds/feeds.ts';
import type { Accent } from '../../model.ts';
import { compareCodeUnits } from '../../text/order.ts';
import { canonicalAddress } from '../address.ts';
import type { Article, Href } from '../types.ts';
import type { Here, LinkView } from './here.ts';
import { type Beside, besideInNav, besideView, footPages, type NavView, navView } from './nav.ts';
import { type SearchValue, searchedAttributes, searchValues } from './searched.ts';

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
  /** All colours of the site. */
  readonly accents: readonly Accent[];
  readonly canonical: string | null;
  /** The picture for those who share the page. */
  readonly card: { readonly image: string; readonly alt: string } | null;
  readonly icon: string;
  readonly script: string;
  readonly tags: readonly MetaTag[];
  readonly feeds: readonly { readonly href: string; readonly title: string; readonly mediaType: string }[];
  /** What machines read of the page, as the text of a script element. */
  readonly data: string | null;
  /** Attributes of the element whose words are searched. */
  readonly searched: Readonly<Record<string, string>>;
  /** What search can filter the page by. */
  readonly searchValues: readonly SearchValue[];
  readonly site: string;
  readonly home: string;
  readonly search: string;
  /** The pages of the site. */
  readonly nav: readonly NavView[];
  /** The way to the page, first from the top; a step without a link is words alone. */
  readonly crumbs: readonly { readonly href: string | null; readonly words: string }[];
  /** The pages beside it in the order of what it belongs to. */
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
  /** What is said of the site at its foot. */
  readonly foot: readonly LinkView[];
}

/** What a page says of itself. */
export interface PageFacts {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly accent?: Accent | undefined;
  /** Part of the site in which it stands, as {@link sitePages} names it. */
  readonly section?: string | undefined;
  /** The pages above it, without the first of the site. */
  readonly crumbs?: readonly (readonly [words: string, href?: Href])[] | undefined;
  /** The pages beside it, where it stands in an order of its own. */
  readonly beside?: Beside | undefined;
  /** It repeats what is found where it stands: a part of a list. */
  readonly isPart?: boolean;
  /** The article whose page it is. */
  readonly article?: Article | undefined;
}

/** A page with a heading, where it stands, and a sentence on what it is. */
export interface PageView {
  readonly frame: FrameView;
  readonly heading: string;
  readonly lead: string | null;
}

export function frame(here: Here, page: PageFacts): FrameView {
  const { record, path, build, link } = here;
  const { kind, title, description, accent = 'slate', section } = page;
  const { site, language } = record;
  const accents = new Set<Accent>(['slate', accent]);
  for (const topic of record.topics) accents.add(topic.accent);
  for (const { spec } of siteCharts(record)) accents.add(spec.accent);
  const card = build.address === null ? null : cardOf(`/${path}`, record);
  const isFollowed = build.address !== null && /^(?:index|articles|corrections)\.html$/.test(path);
  const followed = isFollowed ? feedsOf(record, { SITE_URL: build.address }) : [];
  return {
    kind,
    language,
    title,
    fullTitle: kind === 'home' ? `${site.title}: ${title}` : `${title} · ${site.title}`,
    description,
    accent: `t-${accent}`,
    accents: [...accents].sort(compareCodeUnits),
    canonical:
      build.address === null
        ? null
        : (canonicalAddress({ url: build.address }, undefined, `/${path}`) ?? null),
    card: card && { image: `${build.address}/${card.href}`, alt: card.alt },
    icon: link('favicon.svg'),
    script: link('assets/site.js'),
    ...forMachines(here, page),
    feeds: followed.map(({ path: href, title, mediaType }) => ({ href: link(href), title, mediaType })),
    searched: page.isPart ? {} : searchedAttributes(kind),
    searchValues: page.article === undefined ? [] : searchValues(record, page.article),
    site: site.title,
    home: link('index.html'),
    search: link('search.html'),
    nav: navView(here, section),
    crumbs: kind === 'home' ? [] : crumbsOf(here, page.crumbs ?? []),
    ...besideView(here, page.beside ?? besideInNav(record, path)),
    foot: footPages(record).map(({ href, words }) => ({ href: link(href), words })),
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

/** What a page is made with besides what it prints. */
interface HeadedFacts extends PageFacts {
  readonly heading?: string;
  readonly lead?: string;
}

/** A page with its frame; its heading is its title unless it says another. */
export function page(here: Here, { heading, lead, ...facts }: HeadedFacts): PageView {
  return { frame: frame(here, facts), heading: heading ?? facts.title, lead: lead ?? null };
}

function crumbsOf({ link }: Here, crumbs: NonNullable<PageFacts['crumbs']>): FrameView['crumbs'] {
  const home = { words: 'Home', href: link('index.html') };
  return [home, ...crumbs.map(([words, href]) => ({ words, href: href === undefined ? null : link(href) }))];
}
