import type { Built } from '../files/built.ts';
import type { Fault } from '../finding.ts';
import { listed } from '../read/content.ts';
import { closest, havingIn, type Page, type PageElement, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Named } from '../record/places.ts';
import { namedIn } from '../record/project.ts';
import { wordsAt } from './across.ts';
import type { PageReport } from './examine.ts';
import { isOurs, type Place, placeOf, shownWords, touches } from './shown.ts';

/** Words about a living person that nobody has proved. */
export interface Allegation {
  readonly words: string;
  readonly place: Place;
  /** The figure that holds it, where it is one. */
  readonly figure: string | null;
}

/** What `content/` marks as allegations: figures, and words that a note stands on. */
export function readAllegations(site: Built): readonly Allegation[] {
  const { content, ofSeed } = site.sources.project;
  const figures = listed(content, 'figures')
    .filter(({ allegation }) => allegation)
    .flatMap((figure) =>
      namedIn(figure, 'cites').map((cite) => ({ cite: cite as Named, figure: String(figure['id']) })),
    );
  const notes = [...content.notes].flatMap(([stem, noted]) =>
    noted
      .filter(({ allegation, on }) => allegation && on)
      .map(({ on }) => ({
        cite: { article: ofSeed(stem)?.slug ?? '', ...(on as Omit<Named, 'article'>) },
        figure: null,
      })),
  );
  return [...figures, ...notes].flatMap(({ cite, figure }) => {
    const place = placeOf(cite, site);
    return place === null ? [] : [{ words: cite.exact, place, figure }];
  });
}

/** Where an allegation stands as it must not: without its date, or in what stands for a page. */
export function checkAllegations(
  allegations: readonly Allegation[],
  site: Built,
  reports: readonly PageReport[],
  htmlOf: (page: string) => string,
): Map<string, Fault[]> {
  const found = new Map<string, Fault[]>();
  if (allegations.length === 0) return found;
  for (const report of reports) {
    const html = htmlOf(report.page);
    const shown = shownWords(report, site);
    const here = allegations.filter(
      ({ place, words }) => shown.some((key) => touches(key, place)) || html.includes(words),
    );
    if (here.length === 0) continue;
    const page = readPage(report.page, html);
    const faults = here.flatMap((one) => inPage(one, page, report, site));
    if (faults.length > 0) found.set(report.page, faults);
  }
  return found;
}

function inPage(allegation: Allegation, page: Page, report: PageReport, site: Built): Fault[] {
  const standing = heads(page).filter((head) => holds(head, allegation, page, site));
  const titled = standing.map(
    ({ index }): Fault => ({
      element: index,
      rule: 'allegation-title',
      reason: `Unexpected allegation “${allegation.words}” in what stands for a page, expected it in the text only`,
      hint: 'Titles, descriptions, cards and search titles travel without the report around them.',
    }),
  );
  return [...titled, ...(isOurs(report) ? undated(allegation, page, site) : unexplained(allegation, page))];
}

const DATED = /as reported (?:on|in) (?:\d{1,2} )?(?:\p{L}+ )?(?:\d{4}|a date not known)/iu;
/** The date follows within so many characters. */
const NEAR = 240;

/** Every place at which a page of ours prints the words, or links to them. */
function undated(allegation: Allegation, page: Page, site: Built): Fault[] {
  const places = [...page.having('data-span'), ...page.having('href')].filter((element) =>
    leads(element, allegation, page, site),
  );
  return places
    .filter(({ textEnd }) => !DATED.test(page.text.slice(textEnd, textEnd + NEAR)))
    .map(({ index }) => ({
      element: index,
      rule: 'allegation-undated',
      reason: `Unexpected allegation “${allegation.words}” without a date, expected “as reported on DATE” after it`,
      hint: 'Say after the words when they were reported.',
    }));
}

/** An article prints what it prints; the editor’s note beside it says when. */
function unexplained({ words, place }: Allegation, page: Page): Fault[] {
  const own = page.having('data-seed').some(({ attributes }) => attributes['data-seed'] === place.seed);
  if (!own || DATED.test(page.text)) return [];
  const reason = `Unexpected article with the allegation “${words}”, expected a note that says “as reported on DATE”`;
  return [{ element: null, rule: 'allegation-undated', reason }];
}

/** What stands for a page, or for a part of it, elsewhere. */
function heads(page: Page): PageElement[] {
  const tags = ['title', 'h1', 'h2', 'h3'].flatMap((name) => page.named(name));
  const cards = page
    .having('class')
    .filter(({ attributes }) => /(^|\s)card(\s|$)/.test(attributes['class'] ?? ''));
  return [...tags, ...cards, ...page.named('meta'), ...page.having('data-pagefind-title')];
}

function holds(head: PageElement, allegation: Allegation, page: Page, site: Built): boolean {
  const { words, figure } = allegation;
  // Headings of an article are printed words; its page may carry them.
  if (/^h\d$/.test(head.name) && closest(head, 'data-block') !== null) return false;
  const said = [
    textIn(page, head),
    head.attributes['content'] ?? '',
    head.attributes['data-pagefind-title'] ?? '',
  ];
  if (said.some((text) => text.replaceAll(/\s+/g, ' ').includes(words))) return true;
  if (figure !== null && head.attributes['data-figure'] === figure) return true;
  const inside = havingIn(page, head, 'href');
  return inside.some((link) => leads(link, allegation, page, site));
}

/** Whether an element prints words of an allegation, or links to them. */
function leads(element: PageElement, { place }: Allegation, page: Page, { pages }: Built): boolean {
  const { href, 'data-span': span } = element.attributes;
  const seed = closest(element, 'data-seed')?.attributes['data-seed'];
  if (span !== undefined && touches(`${seed} ${span.replace('-', ' ')}`, place)) return true;
  if (href === undefined) return false;
  const key = wordsAt(page.path, href, pages);
  return key !== undefined && touches(key, place);
}
