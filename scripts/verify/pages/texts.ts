import type { Tell } from '../finding.ts';
import { closest, isInside, isOf, type Page, type PageElement, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import type { Thing } from '../record/things.ts';
import type { Sources } from '../sources.ts';
import { LABEL, labelsOfAxes, withYears } from '../text/axes.ts';
import { fromBibtex } from '../text/bibtex.ts';
import { isoOfParts } from '../text/dates.ts';
import { wordsProblem } from '../text/explain.ts';
import { misnumbered, partLinks, referencesOf } from '../text/references.ts';
import { type Run, runsOf } from '../text/runs.ts';
import { thingsOn } from '../text/things.ts';
import { plain } from '../text/words.ts';
import { checkArchived } from './archived.ts';
import { checkColumns } from './columns.ts';
import { checkDates, checkYears } from './dates.ts';
import { checkOutside } from './outside.ts';
import { quotedOn } from './quoted.ts';
import { collated } from './wordings.ts';

/** Describes the form of the data, with examples in code that are invented. */
const FORM_OF_DATA = 'data.html';

/**
 * All other words and numbers of a page: each run can be parted into values recorded of the things that it leads to or
 * is about, stretches of what editors wrote, and words of the program. So a name stands only beside what is
 * recorded of it, and a number is never the frame's own.
 */
export function checkTexts(page: Page, sources: Sources, tell: Tell): void {
  const things = thingsOn(page);
  checkOutside(page, things, sources, tell);
  checkDates(page, things, sources.project, tell);
  checkArchived(page, things, sources.project, tell);
  checkYears(page, sources, tell);
  checkColumns(page, sources.project, tell);
  checkAxes(page, tell);
  for (const element of misnumbered(page)) {
    const reason =
      'Unexpected number, expected the one of its place, counted from one, and the same in its name';
    tell('unexplained', reason, element);
  }
  const saysItself = selfExplained(page, sources);
  for (const run of runsOf(page)) {
    if (page.path === FORM_OF_DATA && isExample(page, run.holder)) continue;
    const about = [...things.page, ...things.around(entryOf(run.holder))];
    const words = saysItself(run) ? null : problemOf(run, about, sources);
    if (words !== null) {
      const reason = `Unexpected words “${words}”, expected what content/, a seed or the program has for this place`;
      tell(
        'unexplained',
        reason,
        run.holder,
        about.length === 0 ? undefined : `The place is about ${about.slice(0, 3).join(', ')}.`,
      );
    }
  }
}

/** A gap in a wording holds the place of words of another one that stands beside it. */
function entryOf(holder: PageElement): PageElement {
  return (isOf(holder, 'gap') ? collated(holder) : null) ?? holder;
}

/** A text without the names of values in JSON, and with each day of CSL (`[[2031, 5, 4]]`) as it is recorded. */
const withDays = (text: string) =>
  text
    .replaceAll(/"[\w-]+":/g, '')
    .replaceAll(/\[\s*\[\s*(\d{4}(?:\s*,\s*\d{1,2}){0,2})\s*\]\s*\]/g, (_, parts: string) =>
      isoOfParts(parts.split(',')),
    );

/** A number or a month alone in a drawing leads to its words, or stands on an axis where it belongs. */
function checkAxes(page: Page, tell: Tell): void {
  const axes = labelsOfAxes(page);
  for (const label of page.named('text')) {
    const words = textIn(page, label).trim();
    if (LABEL.test(words) && !axes.has(label) && closest(label, 'href') === null) {
      const reason = `Unexpected “${words}” of a drawing, expected it on an axis or in a link to its words`;
      tell('unexplained', reason, label);
    }
  }
}

/** Code, and the cells of examples. */
function isExample(page: Page, holder: PageElement): boolean {
  return holder.name === 'pre' || page.named('code').some((code) => isInside(code, holder));
}

function problemOf({ text, holder }: Run, about: readonly Thing[], sources: Sources): string | null {
  // A snippet to copy is read as what it becomes on another page.
  const isSnippet = holder.name === 'pre' && text.trimStart().startsWith('<');
  const whole = wordsProblem(text.startsWith('@') ? fromBibtex(text) : withDays(text), about, sources);
  if (!isSnippet || whole === null) return whole;
  const texts = runsOf(readPage('snippet.html', text)).map((run) => run.text);
  return texts.map((one) => wordsProblem(one, about, sources)).find((problem) => problem !== null) ?? null;
}

/** Runs that nothing recorded explains, and that are right by what stands around them: numbers of references, names of axes. */
function selfExplained(page: Page, sources: Sources): (run: Run) => boolean {
  const { articles } = sources.project;
  const quoted = quotedOn(page, sources);
  const references = new Map([...referencesOf(page), ...partLinks(page)]);
  const labels = new Set(withYears(Array.from(labelsOfAxes(page), (label) => textIn(page, label).trim())));
  const outletOf = ({ attributes }: PageElement) => {
    // In one file the words of reports stand at its end: `#w-<slug>--s-…`.
    const [, slug = ''] = /(?:articles\/|#w-)(.+?)(?:\.html#|--)s-/.exec(attributes['href'] ?? '') ?? [];
    return articles.get(slug)?.called.name ?? null;
  };
  // “Source 5, The Gazette”: of whom the words are, as far as it is said, is whose report they stand in.
  const named = (text: string, holder: PageElement) => {
    const [numbered = '', ...outlet] = text.split(', ');
    const isTheirs = outlet.length === 0 || outlet.join(', ') === outletOf(holder);
    return isTheirs ? numbered.replace(/^\p{Lu}\p{L}+ /u, '') : null;
  };
  return ({ text, holder }) => {
    const said = quoted.get(holder);
    if (said !== undefined && isSaid(plain(text), said)) return true;
    const number = references.get(holder);
    if (number !== undefined && named(text.trim(), holder) === number) return true;
    const [, first = '', last = ''] = /, ([^,]*\d{4}) to ([^,]*\d{4})$/.exec(text) ?? [];
    return holder.name === 'svg' && labels.has(first) && labels.has(last);
  };
}

/** A number alone, or all that is said; where an original is known, with links to the words there. */
const isSaid = (text: string, said: string) =>
  said.endsWith(` ${text}`) ||
  (text.startsWith(said) && /^(?:; original(?:, \d+)*)?$/.test(text.slice(said.length)));
