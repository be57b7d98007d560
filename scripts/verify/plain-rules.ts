/** Where an element may stand so that HTML's parser leaves it, and all around it, where they are. */
import type { Draft } from './draft.ts';
import type { PageElement } from './page.ts';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that end where they start. */
export const voids = named('area br col embed hr img input link meta source track wbr');
/** Elements in which the parser sees no tags but their own end. */
export const raw = named('script style textarea title');

/** A paragraph that is open would be ended by these. */
const endParagraphs = named(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table ul',
);
/** One that is open would be ended, or keep the other out. */
const neverInItself = named('a button form');
const headings = named('h1 h2 h3 h4 h5 h6');
/** Elements that the parser takes as they come. Those with a hyphen in their name are too. */
const ordinary = named(
  'a abbr area audio b bdi bdo br button canvas cite code data datalist del dfn em embed i img input ins kbd label legend link map mark meta meter noscript output picture progress q s samp script slot small source span strong style sub sup svg textarea time title track u var video wbr',
);

/** What else than here would be moved elsewhere, or have a parent put between. */
const children: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['html', named('head body')],
  ['head', named('base link meta noscript script style title')],
  ['table', named('caption colgroup tbody tfoot thead')],
  ['colgroup', named('col')],
  ['tbody', named('tr')],
  ['tfoot', named('tr')],
  ['thead', named('tr')],
  ['tr', named('td th')],
]);
const noscriptInHead = named('link meta style');
const lists = named('menu ol ul');

/** Drawings: the elements and the attributes that the parser does not spell otherwise. */
const drawn = named(
  'a circle clipPath defs desc ellipse g image line linearGradient marker mask path pattern polygon polyline radialGradient rect stop svg symbol text textPath title tspan use',
);
const textOnly = named('desc title');
const drawnAttribute =
  /^(?:viewBox|preserveAspectRatio|gradientUnits|patternUnits|(?:aria|data|fill|font|stop|stroke|text)-[a-z-]+|[cdfr]?[xyr][12]?|class|d|fill|height|href|id|offset|opacity|points|role|stroke|tabindex|target|transform|width)$/;

/** Whether the parser would put an element of this name where its tag stands, and move nothing for it. */
export function mayStand(name: string, { open, elements }: Draft): boolean {
  const parent = open.at(-1)?.name;
  if (parent === undefined) return name === 'html' && elements.length === 0;
  if (parent === 'html') return name === (elements.length === 1 ? 'head' : 'body');
  const isOpen = (other: string) => open.some((element) => element.name === other);
  const inHead = parent === 'noscript' && open.at(-2)?.name === 'head';
  const only = inHead ? noscriptInHead : children.get(parent);
  if (only !== undefined) return only.has(name);
  if (neverInItself.has(name) && isOpen(name)) return false;
  if (endParagraphs.has(name)) return !isOpen('p') && mayHoldBlock(parent, name, open.at(-2)?.name);
  return ordinary.has(name) || name.includes('-');
}

function mayHoldBlock(parent: string, name: string, around: string | undefined): boolean {
  if (headings.has(name)) return !headings.has(parent);
  if (name === 'li') return lists.has(parent);
  if (name !== 'dd' && name !== 'dt') return true;
  return parent === 'dl' || (parent === 'div' && around === 'dl');
}

/** Whether an element may stand so in a drawing (`svg`). */
export function mayBeDrawn(name: string, { open }: Draft): boolean {
  return drawn.has(name) && !textOnly.has(open.at(-1)?.name ?? '');
}

/** Whether the parser leaves the name of an attribute in a drawing as it is. */
export const isDrawnAttribute = (name: string) => drawnAttribute.test(name);

/** Whether words, and not only blanks, may stand in an element. */
export function mayHoldWords({ name, parent }: PageElement): boolean {
  return !children.has(name) && !(name === 'noscript' && parent?.name === 'head');
}
