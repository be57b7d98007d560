import type { z } from 'astro/zod';
import {
  articleSchema,
  factSchema,
  figureSchema,
  indirectSchema,
  personSchema,
  placeSchema,
  quotationSchema,
  statementSchema,
  topicSchema,
} from './schemas.ts';

/** A reference from a column of one table to that of another. */
interface Reference {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** A table that is published as JSON and as CSV. */
export interface Table {
  readonly name: keyof TableRows;
  /** What one row is. */
  readonly title: string;
  readonly description: string;
  readonly row: z.ZodObject;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  readonly references?: readonly Reference[];
  /** There is no JSON of it: the annotations have the same in a form of the field. */
  readonly csvOnly?: true;
}

const ofArticle = { column: 'article', table: 'articles', to: 'id' } as const;

const all = [
  {
    name: 'quotations',
    title: 'Quotations',
    description: 'One row for each run of speech by one speaker, as one article prints it.',
    row: quotationSchema,
    key: ['key'],
    references: [ofArticle, { column: 'statement', table: 'statements', to: 'id' }],
  },
  {
    name: 'indirect',
    title: 'Reported speech',
    description:
      'One row for each stretch that an article gives in its own words as said by somebody. No quotation: the words are the outlet’s.',
    row: indirectSchema,
    key: ['key'],
    references: [ofArticle],
  },
  {
    name: 'statements',
    title: 'Statements',
    description: 'One row for each utterance, with its wordings in all articles that print it.',
    row: statementSchema,
    key: ['id'],
  },
  {
    name: 'figures',
    title: 'Figures',
    description: 'One row for each number as claimed, with its qualifier and the words it rests on.',
    row: figureSchema,
    key: ['id'],
  },
  {
    name: 'articles',
    title: 'Articles',
    description: 'One row for each article, with what is known about it and from what.',
    row: articleSchema,
    key: ['id'],
  },
  {
    name: 'people',
    title: 'People',
    description: 'One row for each person or body who is surely quoted.',
    row: personSchema,
    key: ['id'],
  },
  {
    name: 'topics',
    title: 'Topics',
    description: 'One row for each topic of the site.',
    row: topicSchema,
    key: ['id'],
  },
  {
    name: 'facts',
    title: 'Facts of events',
    description: 'One row for each fact of an event as one report prints it, or does not.',
    row: factSchema,
    key: [],
    references: [ofArticle],
  },
  {
    name: 'places',
    title: 'Places',
    description:
      'One row for each place in an article on which anything rests: the strict form of all words here.',
    row: placeSchema,
    key: ['kind', 'item', 'part'],
    references: [ofArticle],
    csvOnly: true,
  },
] as const satisfies readonly (Omit<Table, 'name'> & { readonly name: string })[];

type Known = (typeof all)[number];

/** The rows of each table. */
export type TableRows = {
  readonly [Name in Known['name']]: readonly z.infer<Extract<Known, { readonly name: Name }>['row']>[];
};

/** The tables in the order in which they are explained. */
export const tables: readonly Table[] = all;
