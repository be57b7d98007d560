import { texts } from '../read/content.ts';
import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { saidUnlike, unlike } from '../record/same.ts';
import { isoOfParts } from '../text/dates.ts';
import type { Built } from './files.ts';

/** What is wrong in an object that says of a quotation, for search engines, what its row says of it too. */
export function unlikeKnown(values: Row, path: string, { sources: { tables, project } }: Built): string[] {
  const [, anchor] = /^#q-(.*)$/.exec(String(values['@id'])) ?? [];
  const row = rowsBy(tables, 'quotations', 'key').get(`${project.at(path)?.slug}/${anchor}`);
  if (row === undefined) return [];
  const spokenByCharacter = row['speakerSure'] ? { name: row['speaker'] } : undefined;
  const spoken = { text: texts(row['exact']).join(' … '), spokenByCharacter };
  return unlike(spoken, values).map((one) => saidUnlike(one));
}

/** What is wrong in a citation of CSL: it gives the title, the outlet, the day and the archived copy of its article, and no other. */
export function unlikeCited(values: Row, { sources: { tables } }: Built): string[] {
  const article = rowsBy(tables, 'articles', 'id').get(String(values['id']));
  if (article === undefined || values['type'] === undefined) return [];
  const { archived: copy } = (values['custom'] ?? {}) as { archived?: Row };
  const found = {
    title: String(values['title']).replace(/^\[(.*)\]$/, '$1'),
    publisher: values['container-title'] ?? null,
    published: dayIn(values['issued']),
    archived: copy?.['URL'] ?? null,
    captured: dayIn(copy?.['captured']),
  };
  const { title, publisher, published, archived, captured } = article;
  const expected = { title, publisher, published, archived, captured };
  return unlike(expected, found).map((one) => saidUnlike(one, ` of ${values['id']}`));
}

/** A date of CSL as `content/` writes it. */
function dayIn(date: unknown): string | null {
  const [parts] = (date as { 'date-parts'?: unknown[][] } | undefined)?.['date-parts'] ?? [];
  return parts === undefined ? null : isoOfParts(parts);
}

/** What is wrong in what search engines are told of an archived copy: its address goes with its own day. */
export function unlikeCopy({ url, dateCreated, note }: Row, { sources: { project } }: Built): string[] {
  const wrong = unlikeCopies(String(note ?? ''), project.articles.values());
  if (dateCreated === undefined) return wrong;
  const copies = Array.from(project.articles.values(), archivedCopy);
  if (copies.some((copy) => copy?.url === url && copy?.captured === dateCreated)) return wrong;
  return [`Unexpected copy ${url} of ${dateCreated}, expected an archived one of content/`, ...wrong];
}
