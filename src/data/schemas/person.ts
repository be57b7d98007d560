import { z } from 'astro/zod';
import { accentSchema } from '../../model.ts';
import { column, count, href, list, maybe, words } from './column.ts';
import { citeSchema } from './place.ts';

export const personSchema = z.strictObject({
  id: words('Names the person or body.', 'ann-lee'),
  name: words('The name as the articles print it.', 'Ann Lee'),
  aliases: list('Other names by which articles print them; in `mention` they stand as printed.', ['Lee']),
  note: maybe('A note of ours.', null),
  roleWords: list('Roles as printed, at the time of each report.', ['The mayor']),
  roles: column(z.array(citeSchema), 'Where each role is printed.', []),
  articles: list('Ids of the articles in which they are surely quoted.', [
    'bridge-to-close',
    'mayor-shuts-bridge',
  ]),
  quotationCount: count('How many quotations are surely theirs.', 2),
  quotations: list('`key` of each of these quotations.', [
    'bridge-to-close/the-old-bridge-is-not-safe',
    'mayor-shuts-bridge/the-old-bridge-is-not-safe',
  ]),
  href: column(href().nullable(), 'Link to their page; empty where they have none.', 'people/ann-lee.html'),
});
/** Someone who is quoted. */
export type PersonRow = z.infer<typeof personSchema>;

export const topicSchema = z.strictObject({
  id: words('Names the topic.', 'bridges'),
  title: words('Its title.', 'Bridges'),
  description: words('What it is about, in a sentence. Ours.', 'What is said about the town’s bridges.'),
  accent: column(accentSchema, 'Its colour on the site.', 'teal'),
  keywords: list('Words that give the topic to an article or a quotation.', ['bridge', 'bridges']),
  articles: list('Ids of its articles.', ['bridge-to-close', 'mayor-shuts-bridge']),
  quotationCount: count('How many quotations are of this topic themselves.', 2),
  figureCount: count('How many figures are.', 1),
  href: href('Link to the topic.', 'topics/bridges.html'),
});
/** One topic. */
export type TopicRow = z.infer<typeof topicSchema>;
