import { z } from 'astro/zod';
import { basisSchema, confidenceSchema } from '../../model.ts';
import { column, count, href, list, maybe, sha256, words } from './column.ts';

const nothing = null;
const evidence = (of: string, example: string | null) =>
  maybe(`What the ${of} rests on where it is not printed, or why it is not known.`, example);
const basis = (of: string, example: string) => column(basisSchema, `Where the ${of} comes from.`, example);
const confidence = (of: string) =>
  column(confidenceSchema.nullable(), `How surely the ${of} is known where it is not printed.`, nothing);

export const articleSchema = z.strictObject({
  id: words('Names the article.', 'bridge-to-close'),
  title: words('What the site calls it: its headline, or else its first words.', 'Bridge to close'),
  headline: maybe('The headline; empty where that is not known.', 'Bridge to close'),
  headlineBasis: basis('headline', 'printed'),
  headlineEvidence: evidence('headline', nothing),
  headlineConfidence: confidence('headline'),
  publisher: maybe('Who published it; empty where that is not known.', 'The Morning Post'),
  publisherBasis: basis('publisher', 'printed'),
  publisherEvidence: evidence('publisher', nothing),
  publisherConfidence: confidence('publisher'),
  author: maybe('Who wrote it, as printed.', nothing),
  authorBasis: basis('author', 'unknown'),
  authorEvidence: evidence('author', 'No byline stands in the file.'),
  authorConfidence: confidence('author'),
  published: maybe('`YYYY-MM-DD`, shorter where less is known, empty where nothing is.', '2031-05-04'),
  publishedBasis: basis('date', 'printed'),
  publishedEvidence: evidence('date', nothing),
  publishedConfidence: confidence('date'),
  url: maybe('Address of the original article.', 'https://morning-post.example/bridge'),
  urlBasis: basis('address', 'found elsewhere'),
  urlEvidence: evidence('address', 'The same text stands at this address.'),
  urlConfidence: confidence('address'),
  archived: maybe(
    'Address of a copy of the original that an archive keeps; empty where none is known.',
    'https://archive.example/2031/bridge',
  ),
  captured: maybe('The day on which the archive captured it, `YYYY-MM-DD`.', '2031-05-14'),
  seed: words('Name of the seed, the text file that the article was read from, without ending.', 'a'),
  seedSha256: sha256('SHA-256 of that file’s bytes: the text in which all places count.', 'a'.repeat(64)),
  textShown: column(
    z.enum(['full', 'quotations']),
    '`quotations`: the site shows only the sentences on which something rests.',
    'full',
  ),
  topics: list('Ids of topics.', ['bridges']),
  quotationCount: count('How many quotations it has.', 1),
  href: href('Link to the article.', 'articles/bridge-to-close.html'),
  json: href('Link to the article as data.', 'articles/bridge-to-close.json'),
});
/** One article, with what is known about it and from what. */
export type ArticleRow = z.infer<typeof articleSchema>;
