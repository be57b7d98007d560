import { type Entry, entries, texts } from '../read/content.ts';
import { chartsOf } from './charts.ts';
import { namedIn, type Project, type Row } from './project.ts';
import { rowsBy } from './rows-by.ts';
import type { Tables } from './tables.ts';
import { kindAndKey, type Thing } from './things.ts';

/** A chart of times is drawn from the sentences of so many reports, the newest. */
const DRAWN = 60;

/** The printed words of a thing: what reports print of it. */
export function printedWords(thing: Thing, project: Project, tables: Tables): string[] {
  const [kind, key] = kindAndKey(thing);
  const row = (table: string, name = 'id') => rowsBy(tables, table, name).get(key);
  if (kind === 'statement') return entries(row('statements')?.['variants']).flatMap(inParts);
  if (kind === 'copy')
    return (tables.get('statements') ?? []).flatMap(({ variants }) => entries(variants)).flatMap(inParts);
  if (kind === 'quotation') return inParts(row('quotations', 'key') ?? {});
  if (kind === 'figure') return [...texts(row('figures')?.['words'])];
  const timed = kind === 'chart' ? /^times(?:-(.+))?$/.exec(key) : null;
  if (timed !== null) {
    const [, topic] = timed;
    const slugs =
      topic === undefined
        ? project.articles.keys()
        : texts(rowsBy(tables, 'topics', 'id').get(topic)?.['articles']);
    const newest = [...slugs]
      .flatMap((slug) => project.articles.get(slug) ?? [])
      .sort((a, b) =>
        (a.date ?? '') === (b.date ?? '')
          ? a.stem < b.stem
            ? -1
            : 1
          : (a.date ?? '') > (b.date ?? '')
            ? -1
            : 1,
      );
    return newest.slice(0, DRAWN).map(({ seed }) => seed?.text ?? '');
  }
  if (kind === 'chart') {
    const figures = figuresOf(chartsOf(project).get(key));
    return figures.flatMap((id) => texts(rowsBy(tables, 'figures', 'id').get(id)?.['words']));
  }
  if (kind === 'event') {
    const event = project.content.events.find(({ id }) => id === key);
    return entries(event?.['facts'])
      .flatMap(cellsOf)
      .map(({ exact }) => exact);
  }
  if (kind !== 'span') return [];
  const [slug = '', start, end] = key.split(' ');
  return [project.articles.get(slug)?.seed?.text.slice(Number(start), Number(end)) ?? ''];
}

/** The parts of a quotation, which may be read as one text. */
const inParts = ({ exact }: Row) => [texts(exact).join(' ')];

/** The ids of the figures that a chart draws. */
export const figuresOf = (chart: Readonly<Record<string, string>> | undefined) =>
  (chart?.['figures'] ?? '').split(/\s+/).filter((id) => id !== '');

/** What reports print of a fact, here and elsewhere. */
export const cellsOf = (fact: Entry) => [...namedIn(fact, 'cells'), ...namedIn(fact, 'elsewhere')];
