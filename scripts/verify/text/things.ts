import { resolve } from '../pages/links.ts';
import { nearest, type Page, type PageElement } from '../read/page.ts';
import type { Thing } from '../record/things.ts';
import { remembered } from '../remembered.ts';

/** The things that a page speaks of, and where. */
export interface Things {
  /** What the page itself is about. */
  readonly page: readonly Thing[];
  /** What the words in an element may be about: the things of the nearest entry around them that has any. */
  readonly around: (holder: PageElement) => readonly Thing[];
}

/** Elements that hold one matter with all that is said of it. */
const ENTRIES = new Set(
  'li tr figure blockquote article section div aside nav footer dl main body pre a svg'.split(' '),
);

/** Where the frame of the site leads to nearly everything, whatever the page is about. */
const FRAME = new Set(['nav', 'footer']);

/** Finds what a page speaks of, by its links and marks. */
export function thingsOn(page: Page): Things {
  const inside: Thing[][] = page.elements.map(() => []);
  const framed: boolean[] = [];
  for (const { index, name, parent } of page.elements)
    framed[index] = FRAME.has(name) || (parent !== null && framed[parent.index] === true);
  const mention = (attribute: string, thingsOf: (value: string) => readonly Thing[]) => {
    for (const { index, attributes } of page.having(attribute))
      inside[index]?.push(...thingsOf(attributes[attribute] ?? ''));
  };
  mention('href', (href) => thingsAt(page.path, href));
  mention('data-figure', (figure) => [`figure ${figure}`]);
  mention('id', (id) => thingsAt(page.path, `#${id}`));
  const last = lastInside(page);
  const around: Things['around'] = remembered((element: PageElement): readonly Thing[] => {
    // What heads a page may speak of all that is on it.
    const isEntry = ENTRIES.has(element.name) || element.parent === null;
    const isInFrame = framed[element.index] === true;
    const within = inside.slice(element.index, (last[element.index] ?? 0) + 1);
    const here = isEntry
      ? within.filter((_, at) => isInFrame || framed[element.index + at] !== true).flat()
      : [];
    if (here.length === 0 && element.parent !== null) return around(element.parent);
    const chart = nearest(element, ({ attributes }) => attributes['id']?.startsWith('c-') === true);
    const sums = chart === null ? [] : [chart.attributes['id']?.replace('c-', 'sums ') as Thing];
    return [...new Set([...here, ...sums])];
  }, new WeakMap());
  const own = thingsOfPage(page.path);
  const files = own.flatMap((thing): Thing[] =>
    thing.startsWith('article ') ? [thing.replace('article', 'file') as Thing] : [],
  );
  return { page: [...own, ...files], around };
}

/** The number of the last element inside each. */
function lastInside({ elements }: Page): number[] {
  const last = elements.map(({ index }) => index);
  for (const { index, parent } of elements.toReversed())
    if (parent !== null) last[parent.index] = Math.max(last[parent.index] ?? 0, last[index] ?? 0);
  return last;
}

/** Addresses of the site that name one thing, and how. */
const ADDRESSES: readonly (readonly [RegExp, (...parts: string[]) => Thing])[] = [
  [/^articles\/([^/]+)\.html#s-(\d+)-(\d+)$/, (slug, start, end) => `span ${slug} ${start} ${end}`],
  [/^articles\/([^/]+)\.html#q-(.+)$/, (slug, id) => `quotation ${slug}/${id}`],
  [/^articles\/([^/]+)\.html#i-(.+)$/, (slug, id) => `reported ${slug}/${id}`],
  [/^figures\.html#f-(.+)$/, (id) => `figure ${id}`],
  [/^charts\.html#(.+)$/, (id) => `chart ${id}`],
  [/#c-(.+)$/, (id) => `chart ${id}`],
];

/** What an address of a page leads to. */
export function thingsAt(from: string, address: string): Thing[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return [];
  // In one file, cited words stand in the file itself, under the name of their place.
  const [, slug, place] = /^#w-(.+?)--(.+)$/.exec(address) ?? [];
  if (place !== undefined) return thingsAt('index.html', `articles/${slug}.html#${place}`);
  const { path, fragment } = resolve(from, address);
  const target = fragment === '' ? path : `${path}#${fragment}`;
  for (const [pattern, thing] of ADDRESSES) {
    const parts = pattern.exec(target);
    if (parts !== null) return [thing(...parts.slice(1))];
  }
  // A link within a page says nothing of what the page is about.
  return address.startsWith('#') ? [] : thingsOfPage(path);
}

/** What the pages of a folder are about. */
const FOLDERS: Readonly<Record<string, (id: string) => readonly Thing[]>> = {
  articles: (id) => [`article ${id}`],
  people: (id) => [`person ${id}`],
  statements: (id) => [`statement ${id}`],
  topics: (id) => [`topic ${id}`],
  'cite/topics': (id) => [`topic ${id}`],
  // In one file, statements have no links by which to know them.
  offline: (id) => [`topic ${id}`, `copy ${id}`],
  handouts: (id) => [`topic ${id}`, `event ${id.replace(/-worksheet$/, '')}`],
  compare: (id) => [`event ${id}`],
  embed: (id) => [`chart ${id}`],
};

/** Pages of long lists, by year or letter. */
const LIST = /^((?:reports|quotations|reported|people\/by-name)\/.+)\.html$/;

function thingsOfPage(path: string): Thing[] {
  const [, list] = LIST.exec(path) ?? [];
  if (list !== undefined) return [`list ${list}`];
  if (/^people[^/]*\.html$/.test(path)) return ['sums speakers'];
  const [, folder = '', id = ''] = /^(?:(.*)\/)?([^/]+)\.html$/.exec(path) ?? [];
  if (folder === '') return [`page ${id}`];
  return [...(FOLDERS[folder]?.(id) ?? [])];
}
