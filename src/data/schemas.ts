/** The form of everything under `data/`: zod schemas from which files, JSON Schemas and explanations are made. */
export * from './schemas/annotation.ts';
export * from './schemas/article.ts';
export * from './schemas/article-file.ts';
export * from './schemas/figure.ts';
export * from './schemas/indirect.ts';
export * from './schemas/person.ts';
export * from './schemas/place.ts';
export * from './schemas/quotation.ts';
export * from './schemas/statement.ts';
