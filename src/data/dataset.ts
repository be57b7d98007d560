import type { SiteRecord } from '../record/index.ts';
import type { Article } from '../record/types.ts';
import { bodiesOf, openSpeechBodies } from './annotation-bodies.ts';
import { annotationsOf } from './annotations.ts';
import { openSeeds } from './places.ts';
import { articleRow } from './rows/articles.ts';
import { factRows } from './rows/facts.ts';
import { figureRows } from './rows/figures.ts';
import { personRows } from './rows/people.ts';
import { placeRows } from './rows/places.ts';
import { indirectRows, quotationRows, speechPlaces } from './rows/speech.ts';
import { statementRows } from './rows/statements.ts';
import { topicRows } from './rows/topics.ts';
import type { Annotation } from './schemas.ts';
import type { TableRows } from './tables.ts';

/** The rows of all tables, and the annotations. */
export interface Dataset extends TableRows {
  readonly annotations: readonly Annotation[];
}

/** The rows that come from one article. */
export type ArticleRows = Pick<Dataset, 'articles' | 'quotations' | 'indirect' | 'places' | 'annotations'>;
/** The rows that come from what editors wrote, and from several articles. */
export type OtherRows = Omit<Dataset, 'articles' | 'quotations' | 'indirect'>;

/** Makes the rows of a project, those of an article at a time: all of an archive at once would fill the memory. */
export interface RowMaker {
  readonly ofArticle: (article: Article) => ArticleRows;
  readonly others: () => OtherRows;
}

/** The maker of a project's rows. In every table the rows of the articles, in the order of the site, stand first. */
export function openRows(record: SiteRecord): RowMaker {
  const open = openSeeds(record);
  const bodiesOfSpeech = openSpeechBodies(record);
  return {
    ofArticle: (article) => {
      const seed = open(article.slug);
      const quotations = quotationRows(record, article, seed);
      const indirect = indirectRows(article, seed);
      const places = speechPlaces(article, seed);
      const annotations = annotationsOf(record, places, bodiesOfSpeech(quotations, indirect));
      return { articles: [articleRow(article)], quotations, indirect, places, annotations };
    },
    others: () => {
      const places = placeRows(record, open);
      return {
        statements: statementRows(record, open),
        figures: figureRows(record, open),
        people: personRows(record, open),
        topics: topicRows(record),
        facts: factRows(record, open),
        places,
        annotations: annotationsOf(record, places, bodiesOf(record)),
      };
    },
  };
}
