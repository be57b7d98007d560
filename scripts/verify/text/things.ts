import { resolve } from '../pages/links.ts';
import type { Page, PageElement } from '../read/page.ts';
import type { Thing } from '../record/things.ts';

/** The things that a page speaks of, and where. */
export interface Things {
  /** What the page itself is about. */
  readonly page: readonly Thing[];
  /** What the words in an element may be about: the things of the nearest entry around them that has any. */
  readonly around: (holder: PageElement) => readonly Thing[];
}

/** Elements that hold one matter with all that is said of it. */
const ENTRIES = new Set(
  'li tr figure blockquote article section div aside dl main body pre a svg'.split(' '),
);

/** Finds what a page speaks of, by its links and marks. */
export function thingsOn(page: Page): Things {
  const inside: Thing[][] = page.elements.map(() => []);
  const mention = ({ index }: PageElement, things: readonly Thing[]) => inside[index]?.push(...things);
  for (const element of page.having('href'))
    mention(element, thingsAt(page.path, element.attributes['href'] ?? ''));
  for (const element of page.having('data-figure'))
    mention(element, [`figure ${element.attributes['data-figure']}`]);
  for (const element of page.having('id'))
    mention(element, thingsAt(page.path, `#${element.attributes['id']}`));
  const last = lastInside(page);
  const found = new Map<PageElement, readonly Thing[]>();
  const around = (element: PageElement): readonly Thing[] => {
    const known = found.get(element);
    if (known !== undefined) return known;
    const here = ENTRIES.has(element.name)
      ? inside.slice(element.index, (last[element.index] ?? 0) + 1).flat()
      : [];
    const things = here.length === 0 && element.parent !== null ? around(element.parent) : [...new Set(here)];
    found.set(element, things);
    return things;
  };
  return { page: thingsOfPage(page.path), around };
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
  [/^figures\.html#f-(.+)$/, (id) => `figure ${id}`],
  [/^charts\.html#(.+)$/, (id) => `chart ${id}`],
  [/#c-(.+)$/, (id) => `chart ${id}`],
];

/** What an address of a page leads to. */
export function thingsAt(from: string, address: string): Thing[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return [];
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
  offline: (id) => [`topic ${id}`],
  handouts: (id) => [`topic ${id}`, `event ${id.replace(/-worksheet$/, '')}`],
  compare: (id) => [`event ${id}`],
  embed: (id) => [`chart ${id}`],
};

function thingsOfPage(path: string): Thing[] {
  const [, folder = '', id = ''] = /^(?:(.*)\/)?([^/]+)\.html$/.exec(path) ?? [];
  return [...(FOLDERS[folder]?.(id) ?? [])];
}
