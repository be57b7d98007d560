/**
 * The one module of types. Zod schemas for what crosses a file boundary, plain interfaces for what passes
 * between steps; everything else imports them from here.
 */
export * from './model/article.ts';
export * from './model/codes.ts';
export * from './model/date.ts';
export * from './model/extraction.ts';
export * from './model/facts.ts';
export * from './model/redirects.ts';
export * from './model/site.ts';
export * from './model/source.ts';
export * from './model/span.ts';
