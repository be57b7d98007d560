import type { Built } from '../files/files.ts';
import type { Tell } from '../finding.ts';
import { isInside, type Page, type PageElement, runsAround, textIn } from '../read/page.ts';
import type { PageReport } from './examine.ts';
import { lettersOf } from './standing.ts';

/** What of a page stands on others too. */
export interface Copied {
  /** The letters of the page of a topic, or of a copy of one; `''` for any other. */
  readonly main: string;
  /** The letters of each chart, by its id. */
  readonly charts: ReadonlyMap<string, string>;
  /** Of a page that embeds a chart, its letters, those of the cells of its table, and the lengths of its bars in percent. */
  readonly letters: string;
  readonly cells: readonly string[];
  readonly bars: readonly number[];
}

/** Reads what of a page stands on others too. */
export function copiedOf(page: Page): Copied {
  const [main] = page.named('main');
  const isTopic = /^(?:topics|offline)\//.test(page.path);
  const charts = page.named('figure').filter(({ attributes }) => attributes['id']?.startsWith('c-'));
  const read = charts.map((chart) => {
    const parts = page.elements.filter((one) => PARTS.has(one.name) && isInside(one, chart));
    return [
      chart.attributes['id'] ?? '',
      parts.map((part) => lettersOf(textIn(page, part))).join(' '),
    ] as const;
  });
  return {
    main: main !== undefined && isTopic ? lettersOf(textIn(page, main)) : '',
    charts: new Map(read),
    ...(page.path.startsWith('embed/') ? drawnOn(page) : { letters: '', cells: [], bars: [] }),
  };
}

function drawnOn(page: Page): Pick<Copied, 'letters' | 'cells' | 'bars'> {
  const bars = page.named('rect').filter(({ attributes }) => attributes['class'] === 'fl');
  return {
    letters: lettersOf(page.text),
    // Axes, and numbers of what is drawn beside them, are drawn otherwise.
    cells: page
      .named('td')
      .map((cell) => lettersOfCell(page, cell))
      .filter((letters) => !/^\d{0,3}$/.test(letters)),
    bars: bars.map(({ attributes }) => Number.parseFloat(attributes['width'] ?? '')),
  };
}

/** The letters of a cell that stand in a drawing too: neither those for ears alone, nor axes and what names a column. */
function lettersOfCell(page: Page, cell: PageElement): string {
  const left = page.elements.filter(
    (one) => (one.name === 'svg' || /^(?:vh|n)$/.test(one.attributes['class'] ?? '')) && isInside(one, cell),
  );
  return lettersOf(runsAround(page, cell, left).join(''));
}

/** What a chart says; its sources and files are told otherwise where it is embedded. */
const PARTS = new Set(['figcaption', 'table', 'svg']);

/** A topic in one file reads as its page does, and a chart that is embedded as it does on its page. */
export function checkCopies({ page, copied }: PageReport, pages: Built['pages'], tell: Tell): void {
  const [, topic] = /^offline\/(.*)$/.exec(page) ?? [];
  const whole = topic === undefined ? undefined : pages.get(`topics/${topic}`)?.copied.main;
  if (whole !== undefined && !copied.main.startsWith(whole))
    tell('copy', `Unexpected copy of topics/${topic}, expected its words`);
  // On the home page a chart may show some of its rows.
  for (const [id, letters] of page === 'index.html' ? [] : copied.charts) {
    const embedded = pages.get(`embed/${id.slice('c-'.length)}.html`)?.copied.charts.get(id);
    if (embedded !== undefined && embedded !== letters)
      tell('copy', `Unexpected chart “${id}”, expected the words that it has where it is embedded`);
  }
}
