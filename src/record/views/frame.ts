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
import type { Here } from './here.ts';
import { type Beside, besideInNav, besideView, footPages, navView } from './nav.ts';
import { searchedAttributes, searchValues } from './searched.ts';

/** What a page says of itself. */
export interface PageFacts {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  readonly accent?: Accent | undefined;
  /** Part of the site in which it stands, as {@link sitePages} names it; that of its kind unless said. */
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

/** What stands around every page: its head, the links to the rest of the site, the foot. */
export type FrameView = ReturnType<typeof frame>;

export function frame(here: Here, page: PageFacts) {
  const { record, path, build, link } = here;
  const { kind, title, description, accent = 'slate', section = kind } = page;
  const { site, language } = record;
  const accents = new Set<Accent>(['slate', accent]);
  for (const topic of record.topics) accents.add(topic.accent);
  for (const { spec } of siteCharts(record)) accents.add(spec.accent);
  const card = build.address === null ? null : cardOf(`/${path}`, record);
  const isFollowed = /^(?:index|articles|corrections)\.html$/.test(path);
  const followed = isFollowed ? feedsOf(record, { SITE_URL: build.address ?? '' }) : [];
  return {
    /** What kind of page it is, for styles and tests. */
    kind,
    language,
    /** Name of the page, and the same with the site's. */
    title,
    fullTitle: kind === 'home' ? `${site.title}: ${title}` : `${title} · ${site.title}`,
    description,
    /** Class of the page's colours. */
    accent: `t-${accent}`,
    /** All colours of the site. */
    accents: [...accents].sort(compareCodeUnits),
    canonical: build.address && canonicalAddress(build.address, path),
    /** The picture for those who share the page. */
    card: card && { image: `${build.address}/${card.href}`, alt: card.alt },
    icon: link('favicon.svg'),
    script: link('assets/site.js'),
    ...forMachines(here, page),
    feeds: followed.map(({ path: href, title, mediaType }) => ({ href: link(href), title, mediaType })),
    /** Attributes of the element whose words are searched. */
    searched: page.isPart ? {} : searchedAttributes(kind),
    /** What search can filter the page by. */
    searchValues: page.article === undefined ? [] : searchValues(record, page.article),
    site: site.title,
    home: link('index.html'),
    search: link('search.html'),
    /** The pages of the site. */
    nav: navView(here, section),
    /** The way to the page, first from the top; a step without a link is words alone. */
    crumbs: kind === 'home' ? [] : crumbsOf(here, page.crumbs ?? []),
    /** The pages beside it in the order of what it belongs to. */
    ...besideView(here, page.beside ?? besideInNav(record, path)),
    /** What is said of the site at its foot. */
    foot: footPages(record).map(({ href, words }) => ({ href: link(href), words })),
  };
}

/** Citation tags and schema.org: what machines read of the page, as meta elements and as the text of a script. */
function forMachines(
  { record, build }: Here,
  { kind, article }: PageFacts,
): { readonly tags: readonly MetaTag[]; readonly data: string | null } {
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

/** A page with a heading, which is its title unless it says another, and a sentence on what it is. */
export type PageView = ReturnType<typeof page>;

export function page(
  here: Here,
  { heading, lead, ...facts }: PageFacts & { readonly heading?: string; readonly lead?: string },
) {
  return { frame: frame(here, facts), heading: heading ?? facts.title, lead: lead ?? null };
}

function crumbsOf({ link }: Here, crumbs: NonNullable<PageFacts['crumbs']>) {
  const all = [['Home', 'index.html'] as const, ...crumbs];
  return all.map(([words, href]) => ({ words, href: href === undefined ? null : link(href) }));
}
