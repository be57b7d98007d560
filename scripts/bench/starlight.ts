import { putFiles } from '../folder.ts';
import { type Cost, measure } from './measure.ts';

const FILES = {
  'package.json':
    '{ "type": "module", "private": true, "dependencies": { "astro": "7.3.3", "@astrojs/starlight": "0.42.4" } }',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Reports', sidebar: [] })] });`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
};

/** What Starlight, fetched from npm into `root`, takes for the same texts as Markdown, cold. */
export async function measureStarlight(root: string, texts: ReadonlyMap<string, string>): Promise<Cost> {
  const pages = [...texts].map(([id, text]) => [`src/content/docs/${id}.md`, markdown(text)] as const);
  putFiles(root, { ...FILES, ...Object.fromEntries(pages) });
  await measure('npm', ['install', '--no-audit', '--no-fund'], root);
  return measure('npx', ['astro', 'build'], root);
}

/** The first paragraph is the title; the rest is Markdown as it stands. */
function markdown(text: string): string {
  const [title = '', ...rest] = text.split('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${rest.join('\n\n')}`;
}
