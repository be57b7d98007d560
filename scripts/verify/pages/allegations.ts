import type { Built } from '../files/files.ts';
import type { Tell } from '../finding.ts';
import { type Entry, listed } from '../read/content.ts';
import {
  classed,
  closest,
  havingIn,
  type Page,
  type PageElement,
  textIn,
  valueAround,
} from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Named } from '../record/places.ts';
import { namedIn } from '../record/project.ts';
import { isOurs, type Place, placeOf, shownWords, touches, wordsAt } from './across.ts';
import type { PageReport } from './examine.ts';

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
  const marked = (list: readonly Entry[]) => list.filter(({ allegation }) => allegation);
  const at = (cite: Named, figure: string | null): Allegation[] => {
    const place = placeOf(cite, site);
    return place === null ? [] : [{ words: cite.exact, place, figure }];
  };
  const figures = marked(listed(content, 'figures')).flatMap((figure) =>
    namedIn(figure, 'cites').flatMap((cite) => at(cite, String(figure['id']))),
  );
  const notes = [...content.notes].flatMap(([stem, own]) =>
    marked(own).flatMap(({ on }) =>
      on ? at({ article: ofSeed(stem)?.slug ?? '', ...(on as Omit<Named, 'article'>) }, null) : [],
    ),
  );
  return [...figures, ...notes];
}

/** An allegation stands on no page without its date, and in nothing that stands for a page. */
export function checkAllegations(
  allegations: readonly Allegation[],
  report: PageReport,
  site: Built,
  tell: Tell,
): void {
  if (allegations.length === 0) return;
  const html = site.text(report.page);
  const shown = shownWords(report, site);
  const here = allegations.filter(
    ({ place, words }) => shown.some((key) => touches(key, place)) || html.includes(words),
  );
  if (here.length === 0) return;
  const page = readPage(report.page, html);
  for (const one of here) {
    for (const head of heads(page))
      if (holds(head, one, page, site)) {
        const reason = `Unexpected allegation “${one.words}” in what stands for a page, expected it in the text only`;
        tell(
          'allegation-title',
          reason,
          head,
          'Titles, descriptions, cards and search titles travel without the report around them.',
        );
      }
    if (isOurs(report)) checkDated(one, page, site, tell);
    else checkExplained(one, page, tell);
  }
}

const DATED = /as reported (?:on|in) (?:\d{1,2} )?(?:\p{L}+ )?(?:\d{4}|a date not known)/iu;
/** The date follows within so many characters. */
const NEAR = 240;

/** Every place at which a page of ours prints the words, or links to them, is followed by their date. */
function checkDated(allegation: Allegation, page: Page, site: Built, tell: Tell): void {
  for (const element of [...page.having('data-span'), ...page.having('href')]) {
    const after = page.text.slice(element.textEnd, element.textEnd + NEAR);
    if (DATED.test(after) || !leads(element, allegation, page, site)) continue;
    const reason = `Unexpected allegation “${allegation.words}” without a date, expected “as reported on DATE” after it`;
    tell('allegation-undated', reason, element, 'Say after the words when they were reported.');
  }
}

/** An article prints what it prints; the editor’s note beside it says when. */
function checkExplained({ words, place }: Allegation, page: Page, tell: Tell): void {
  const isOwn = page.having('data-seed').some(({ attributes }) => attributes['data-seed'] === place.seed);
  if (isOwn && !DATED.test(page.text)) {
    const reason = `Unexpected article with the allegation “${words}”, expected a note that says “as reported on DATE”`;
    tell('allegation-undated', reason);
  }
}

/** What stands for a page, or for a part of it, elsewhere. */
const heads = (page: Page): PageElement[] => [
  ...['title', 'h1', 'h2', 'h3'].flatMap((name) => page.named(name)),
  ...classed(page, 'card'),
  ...page.named('meta'),
  ...page.having('data-pagefind-title'),
];

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
  return havingIn(page, head, 'href').some((link) => leads(link, allegation, page, site));
}

/** Whether an element prints words of an allegation, or links to them. */
function leads(element: PageElement, { place }: Allegation, page: Page, { pages }: Built): boolean {
  const { href, 'data-span': span } = element.attributes;
  const seed = valueAround(element, 'data-seed');
  if (span !== undefined && touches(`${seed} ${span.replace('-', ' ')}`, place)) return true;
  if (href === undefined) return false;
  const key = wordsAt(page.path, href, pages);
  return key !== undefined && touches(key, place);
}
