import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { pageSchema, topicSchema } from './model.ts';

// Articles are not a collection: their MDX is printed from its tree (src/record/body.ts), so that an archive of
// thousands needs no module for each.
const base = (folder: string) =>
  pathToFileURL(`${join(process.env['ON_THE_RECORD_PROJECT'] ?? process.cwd(), 'content', folder)}/`);

/** Changes with each save in development: Astro then asks every page anew which paths it has, and for what. */
const saves: Loader = {
  name: 'saves',
  load: async ({ store }) => {
    const digest = process.env['ON_THE_RECORD_STAMP'] ?? '0';
    store.set({ id: 'last', data: { digest }, digest });
  },
};

export const collections = {
  saves: defineCollection({ loader: saves }),
  topics: defineCollection({ loader: glob({ pattern: '*.mdx', base: base('topics') }), schema: topicSchema }),
  pages: defineCollection({ loader: glob({ pattern: '*.mdx', base: base('pages') }), schema: pageSchema }),
};
