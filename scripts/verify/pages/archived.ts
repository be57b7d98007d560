import type { Tell } from '../finding.ts';
import { type Page, textIn } from '../read/page.ts';
import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import type { Article, Project } from '../record/project.ts';
import { kindAndKey } from '../record/things.ts';
import type { Things } from '../text/things.ts';

const BETWEEN = ', captured on ';

/**
 * Wherever an archived copy is linked, it is that of the article of which the place is, and the day on which it was
 * captured follows. The page of an article leads to its copy; citations that are only read give both in one text.
 */
export function checkArchived(page: Page, things: Things, project: Project, tell: Tell): void {
  const copies = [...project.articles.values()].flatMap((article) => archivedCopy(article) ?? []);
  const links = page
    .having('href')
    .filter(
      (link) =>
        textIn(page, link) === 'archived copy' || copies.some(({ url }) => url === link.attributes['href']),
    );
  for (const link of links) {
    const { href } = link.attributes;
    const about = articlesAt([...things.page, ...things.around(link)], project);
    // In one file a report has no page of its own to lead to.
    const copy = (page.path.startsWith('offline/') ? [...project.articles.values()] : about)
      .flatMap((article) => archivedCopy(article) ?? [])
      .find(({ url }) => url === href);
    const day = page.named('time').find(({ textStart }) => textStart === link.textEnd + BETWEEN.length);
    const follows = page.text.slice(link.textEnd).startsWith(BETWEEN);
    if (copy !== undefined && follows && day?.attributes['datetime'] === copy.captured) continue;
    const wanted = copy === undefined ? 'the copy of this article' : `${BETWEEN.trim()} ${copy.captured}`;
    tell('outside', `Unexpected archived copy ${href}, expected ${wanted}`, link);
  }
  const own = project.at(page.path);
  const wanted = own === undefined ? null : archivedCopy(own);
  if (wanted !== null && links.every(({ attributes }) => attributes['href'] !== wanted.url))
    tell('outside', `Unexpected page without its archived copy, expected a link to ${wanted.url}`);
  for (const reason of unlikeCopies(page.text, own === undefined ? project.articles.values() : [own]))
    tell('outside', reason);
}

function articlesAt(things: Things['page'], { articles }: Project): Article[] {
  return things.flatMap((thing) => {
    const [kind, key] = kindAndKey(thing);
    return kind === 'article' ? (articles.get(key) ?? []) : [];
  });
}
