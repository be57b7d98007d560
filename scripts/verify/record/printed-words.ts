import { type Entry, entries, texts } from '../read/content.ts';
import { figuresIn } from './charts.ts';
import { namedIn, type Project, type Row } from './project.ts';
import { rowsBy } from './rows-by.ts';
import type { Tables } from './tables.ts';
import { kindAndKey, type Thing } from './things.ts';

/** A chart of times is drawn from the sentences of so many reports, the newest. */
const DRAWN = 60;

/** The printed words of a thing: what reports print of it. */
export function printedWords(thing: Thing, project: Project, tables: Tables): string[] {
  const [kind, key] = kindAndKey(thing);
  const { articles, content } = project;
  const row = (table: string, id: string, column = 'id') => rowsBy(tables, table, column).get(id) ?? {};
  const ofFigure = (id: string) => texts(row('figures', id)['words']);
  if (kind === 'statement') return entries(row('statements', key)['variants']).map(asOne);
  if (kind === 'copy')
    return (tables.get('statements') ?? []).flatMap(({ variants }) => entries(variants).map(asOne));
  if (kind === 'quotation') return [asOne(row('quotations', key, 'key'))];
  if (kind === 'figure') return [...ofFigure(key)];
  if (kind === 'chart') {
    const [times, topic] = /^times(?:-(.+))?$/.exec(key) ?? [];
    if (times === undefined) return figuresIn(key, project).flatMap(ofFigure);
    // Articles are in order, and so are those of a topic.
    const slugs = topic === undefined ? [...articles.keys()] : texts(row('topics', topic)['articles']);
    return slugs.slice(0, DRAWN).map((slug) => articles.get(slug)?.seed?.text ?? '');
  }
  if (kind === 'event') {
    const event = content.events.find(({ id }) => id === key);
    const cells = entries(event?.['facts']).flatMap(cellsOf);
    return cells.map(({ exact }) => exact);
  }
  if (kind !== 'span') return [];
  const [slug = '', start, end] = key.split(' ');
  return [articles.get(slug)?.seed?.text.slice(Number(start), Number(end)) ?? ''];
}

/** The parts of a quotation, which may be read as one text. */
const asOne = ({ exact }: Row) => texts(exact).join(' ');

/** What reports print of a fact, here and elsewhere. */
export const cellsOf = (fact: Entry) => [...namedIn(fact, 'cells'), ...namedIn(fact, 'elsewhere')];
