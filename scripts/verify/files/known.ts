import { archivedCopy, unlikeCopies } from '../record/archived.ts';
import type { Row } from '../record/project.ts';
import { rowsBy } from '../record/rows-by.ts';
import { unlike } from '../record/same.ts';
import { isoOfParts } from '../text/dates.ts';
import type { Built } from './built.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is wrong in an object that says of a quotation or a figure what a row says of it too, by the same names. */
export function unlikeKnown(values: Values, path: string, site: Built): string[] {
  const row = rowOf(values, path, site);
  if (row === null) return [];
  const same = Object.fromEntries(
    Object.entries(row).filter(([name]) => name in values && !OTHERS.has(name)),
  );
  return unlike(same, values).map(({ at, expected, found }) => {
    return `Unexpected ${at} ${JSON.stringify(found)?.slice(0, 60)}, expected ${JSON.stringify(expected)?.slice(0, 60)}`;
  });
}

/** These have fewer or other values where a figure is drawn. */
const OTHERS = new Set(['cites', 'href', 'id', 'period']);

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
  const articles = [...project.articles.values()];
  const known = articles.flatMap((article) => archivedCopy(article) ?? []);
  const isKnown = known.some((one) => one.url === url && one.captured === dateCreated);
  return [
    ...(dateCreated === undefined || isKnown
      ? []
      : [`Unexpected copy ${url} of ${dateCreated}, expected an archived one of content/`]),
    ...unlikeCopies(String(note ?? ''), articles),
  ];
}

function rowOf(values: Values, path: string, { sources: { tables } }: Built): Row | null {
  const { key, id, printed } = values;
  const find = (table: string, name: string, value: unknown) =>
    rowsBy(tables, table, name).get(String(value)) ?? null;
  if (typeof key === 'string') return find('quotations', 'key', key);
  if (typeof id === 'string' && printed !== undefined) return find('figures', 'id', id);
  const [, anchor] = /^#q-(.*)$/.exec(String(values['@id'])) ?? [];
  const slug = /^articles\/(.*)\.html$/.exec(path)?.[1];
  const quotation = anchor === undefined ? null : find('quotations', 'key', `${slug}/${anchor}`);
  return quotation === null ? null : spoken(quotation);
}

/** A quotation as it stands in data for search engines. */
function spoken({ exact, speaker, speakerSure }: Row): Row {
  const text = (exact as readonly string[]).join(' … ');
  return { text, spokenByCharacter: speakerSure ? { name: speaker } : undefined };
}
