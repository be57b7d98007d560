import type { Fault } from '../finding.ts';
import { type Page, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Sources } from '../sources.ts';
import { labelsOfAxes } from '../text/axes.ts';
import { wordsProblem } from '../text/explain.ts';
import { runsOf } from '../text/runs.ts';
import { thingsOn } from '../text/things.ts';

/** Describes the form of the data, with examples that are invented. */
const FORM_OF_DATA = 'data.html';

const isAxisName = (text: string, labels: ReadonlySet<string>) => {
  const [, first = '', last = ''] = /, ([^,]*\d{4}) to ([^,]*\d{4})$/.exec(text) ?? [];
  return labels.has(first) && labels.has(last);
};

function textsOfSnippet(html: string): string[] {
  return runsOf(readPage('snippet.html', html)).map(({ text }) => text);
}

/**
 * All other words and numbers of a page: each run can be parted into values recorded of the things that it leads to or
 * is about, stretches of what editors wrote, and words of the program. So a name stands only beside what is
 * recorded of it, and a number is never the frame's own.
 */
export function checkTexts(page: Page, sources: Sources, faults: Fault[]): void {
  if (page.path === FORM_OF_DATA) return;
  const things = thingsOn(page);
  const labels = new Set(Array.from(labelsOfAxes(page), (label) => textIn(page, label).trim()));
  for (const { text, holder } of runsOf(page)) {
    // Said aloud, an axis is named by its labels, which are checked where they stand.
    if (holder.name === 'svg' && isAxisName(text, labels)) continue;
    const about = [...things.page, ...things.around(holder)];
    // A snippet to copy is read as what it becomes on another page.
    const snippet = holder.name === 'pre' && text.trimStart().startsWith('<');
    const texts = snippet ? textsOfSnippet(text) : [text];
    const words = texts.map((one) => wordsProblem(one, about, sources)).find((problem) => problem !== null);
    if (words === undefined || words === null) continue;
    const reason = `Unexpected words “${words}”, expected what content/, a seed or the program has for this place`;
    const hint = about.length === 0 ? undefined : `The place is about ${about.slice(0, 3).join(', ')}.`;
    faults.push({ element: holder.index, rule: 'unexplained', reason, hint });
  }
}
