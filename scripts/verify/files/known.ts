import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import { rowsBy } from '../record/rows-by.ts';
import { unlike } from '../record/same.ts';
import { isoOfParts } from '../text/dates.ts';
import type { Built } from './built.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is wrong in an object that says of a quotation, for search engines, what its row says of it too. */
export function unlikeKnown(values: Values, path: string, { sources: { tables } }: Built): string[] {
  const [, anchor] = /^#q-(.*)$/.exec(String(values['@id'])) ?? [];
  const slug = /^articles\/(.*)\.html$/.exec(path)?.[1];
  const row = anchor === undefined ? undefined : rowsBy(tables, 'quotations', 'key').get(`${slug}/${anchor}`);
  if (row === undefined) return [];
  const { exact, speaker, speakerSure } = row;
  const spoken = {
    text: (exact as readonly string[]).join(' … '),
    spokenByCharacter: speakerSure ? { name: speaker } : undefined,
  };
  return unlike(spoken, values).map(({ at, expected, found }) => {
    return `Unexpected ${at} ${JSON.stringify(found)?.slice(0, 60)}, expected ${JSON.stringify(expected)?.slice(0, 60)}`;
  });
}

/** What is wrong in a citation of CSL: it gives the title, the outlet, the day and the archived copy of its article, and no other. */
export function unlikeCited(values: Values, { sources: { tables } }: Built): string[] {
  const article = rowsBy(tables, 'articles', 'id').get(String(values['id']));
  if (article === undefined || values['type'] === undefined) return [];
  const { issued, title } = values as { issued?: { 'date-parts'?: number[][] }; title?: string };
  const parts = issued?.['date-parts']?.[0];
  const day = parts && isoOfParts(parts);
  const bare = String(title).replace(/^\[(.*)\]$/, '$1');
  const { archived: copy } = (values['custom'] ?? {}) as { archived?: Values };
  const [captured] = (copy?.['captured'] as typeof issued)?.['date-parts'] ?? [];
  const found = {
    title: bare,
    publisher: values['container-title'] ?? null,
    published: day ?? null,
    archived: copy?.['URL'] ?? null,
    captured: captured === undefined ? null : isoOfParts(captured),
  };
  const { title: called, publisher, published, archived } = article;
  const expected = { title: called, publisher, published, archived, captured: article['captured'] };
  return unlike(expected, found).map(
    ({ at, expected, found }) => `Unexpected ${at} “${found}” of ${values['id']}, expected “${expected}”`,
  );
}

/** What is wrong in what search engines are told of an archived copy: its address goes with its own day. */
export function unlikeCopy({ url, dateCreated, note }: Values, { sources: { project } }: Built): string[] {
  const isKnown = () =>
    [...project.articles.values()].some((article) => {
      const known = archivedCopy(article);
      return known?.url === url && known?.captured === dateCreated;
    });
  return [
    ...(dateCreated === undefined || isKnown()
      ? []
      : [`Unexpected copy ${url} of ${dateCreated}, expected an archived one of content/`]),
    ...unlikeCopies(String(note ?? ''), project.articles.values()),
  ];
}
