import type { SiteRecord } from '../record/index.ts';
import { openSeeds } from './places.ts';
import { articleRows } from './rows/articles.ts';
import { factRows } from './rows/facts.ts';
import { figureRows } from './rows/figures.ts';
import { personRows } from './rows/people.ts';
import { placeRows } from './rows/places.ts';
import { quotationRows } from './rows/quotations.ts';
import { statementRows } from './rows/statements.ts';
import { topicRows } from './rows/topics.ts';

/** All tables of a project. */
export type Dataset = ReturnType<typeof makeDataset>;

function makeDataset(record: SiteRecord) {
  const open = openSeeds(record);
  const { quotations, places } = quotationRows(record, open);
  return {
    quotations,
    statements: statementRows(record, open),
    figures: figureRows(record, open),
    articles: articleRows(record),
    people: personRows(record, open),
    topics: topicRows(record),
    facts: factRows(record, open),
    places: [...places, ...placeRows(record, open)],
  };
}

const made = new WeakMap<SiteRecord, Dataset>();

/** The tables of a project, made once for all files. */
export function datasetOf(record: SiteRecord): Dataset {
  const dataset = made.get(record) ?? makeDataset(record);
  made.set(record, dataset);
  return dataset;
}
