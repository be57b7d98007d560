import type { Tell } from '../finding.ts';
import { type Entry, entries, listed, text, texts } from '../read/content.ts';
import { outside, type Page } from '../read/page.ts';
import { chartsOf } from '../record/charts.ts';
import { cellsOf } from '../record/printed-words.ts';
import type { Project } from '../record/project.ts';
import type { Sources } from '../sources.ts';
import { piecesOfProse } from '../text/prose.ts';

/** What editors wrote for a page stands on it, whole: no paragraph, note, caption or word of one is lost or changed. */
export function checkStanding(page: Page, { project }: Sources, tell: Tell): void {
  const wanted = wantedOn(page.path, project);
  if (wanted.length === 0) return;
  // What is hidden until a script shows it does not stand there.
  const shown = lettersOf(
    outside(0, page.text.length, page.having('hidden'))
      .map(([start, end]) => page.text.slice(start, end))
      .join(''),
  );
  const isProse = /^(?:(?:topics|offline)\/.*|(?!charts|figures|glossary)[^/]*)$/.test(page.path);
  const missing = isProse
    ? missingIn(shown, wanted)
    : wanted.filter((words) => missingIn(shown, [words]).length > 0);
  for (const words of missing) {
    const reason = `Unexpected page without “${words.slice(0, 80)}”, expected all that content/ has for it`;
    tell('incomplete', reason);
  }
}

/** Of some texts those that do not stand in another in this order, blanks and marks aside. */
export function missingIn(shown: string, wanted: readonly string[]): string[] {
  let at = 0;
  return wanted.filter((words) => {
    const found = shown.indexOf(lettersOf(words), at);
    if (found !== -1) at = found + lettersOf(words).length;
    return found === -1;
  });
}

/** Letters and digits alone: what stands between them differs from page to page. */
export const lettersOf = (words: string) => words.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What must stand on a page. */
function wantedOn(path: string, project: Project): string[] {
  const [, folder = '', id = ''] = /^(?:(.*)\/)?([^/]+)\.html$/.exec(path) ?? [];
  const wanted = folder === '' ? PAGES[id] : FOLDERS[folder];
  if (wanted !== undefined) return wanted(project, id);
  return folder === '' ? piecesOfProse(project.content.pages.find((one) => one.id === id)?.body ?? '') : [];
}

type Wanted = (project: Project, id: string) => string[];

const said = (entry: Entry, ...names: string[]) => names.flatMap((name) => text(entry[name]) ?? []);
const byId = (list: readonly Entry[], id: string) => list.find((entry) => entry['id'] === id) ?? {};
const ofTopic: Wanted = ({ content }, id) =>
  piecesOfProse(content.topics.find((topic) => topic.id === id)?.body ?? '');

const FOLDERS: Readonly<Record<string, Wanted>> = {
  topics: ofTopic,
  offline: ofTopic,
  statements: ({ content }, id) => said(byId(listed(content, 'statements'), id), 'title', 'note'),
  people: ({ content }, id) => {
    const person = byId(listed(content, 'people'), id);
    return [...said(person, 'name', 'note'), ...texts(person['aliases'])];
  },
  articles: ({ content, articles }, id) =>
    (content.notes.get(articles.get(id)?.stem ?? '') ?? []).flatMap((note) => said(note, 'note')),
  embed: (project, id) => captionsOf(id, project),
  compare: ({ content }, id) => {
    const event = byId(content.events, id);
    const facts = entries(event['facts']);
    return [
      ...said(event, 'title', 'summary'),
      ...facts.flatMap((fact) => said(fact, 'label', 'note')),
      ...facts.flatMap(cellsOf).flatMap((cell) => said(cell, 'by')),
    ];
  },
};

const PAGES: Readonly<Record<string, Wanted>> = {
  glossary: ({ content }) =>
    listed(content, 'glossary', 'terms').flatMap((term) => said(term, 'term', 'definition')),
  figures: ({ content }) => listed(content, 'figures').flatMap((figure) => said(figure, 'label', 'caveat')),
  charts: (project) => [...chartsOf(project).keys()].flatMap((chart) => captionsOf(chart, project)),
};

/** The title and the subtitle of a chart that an editor asked for. */
export function captionsOf(id: string, project: Project): string[] {
  const { title, subtitle } = chartsOf(project).get(id) ?? {};
  return [title, subtitle].filter((caption) => caption !== undefined);
}
