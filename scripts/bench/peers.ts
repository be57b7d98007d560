import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { type Cost, measure } from './measure.ts';

interface Peer {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Where its pages lie. */
  readonly pages: string;
  readonly command: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const PEERS: readonly Peer[] = [
  {
    name: 'Starlight 0.42.4',
    dependencies: { astro: '7.3.3', '@astrojs/starlight': '0.42.4' },
    pages: 'src/content/docs',
    command: ['astro', 'build'],
    files: {
      'astro.config.mjs':
        "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'Reports', sidebar: [] })] });\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
  },
  {
    name: 'Eleventy 3.1.8',
    dependencies: { '@11ty/eleventy': '3.1.8' },
    pages: 'reports',
    command: ['eleventy', '--quiet'],
    files: {
      '_includes/page.njk':
        '<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}',
      'reports/reports.json': '{ "layout": "page.njk" }',
    },
  },
];

/** What other generators take for the same texts as Markdown, cold; those that cannot be installed are left out. */
export async function measurePeers(folder: string, { texts }: Corpus): Promise<(Cost & { name: string })[]> {
  const measured: (Cost & { name: string })[] = [];
  for (const peer of PEERS) {
    const root = join(folder, peer.name.replace(/\W+/g, '-'));
    write(root, peer.files);
    write(root, {
      'package.json': JSON.stringify({ type: 'module', private: true, dependencies: peer.dependencies }),
    });
    write(
      join(root, peer.pages),
      Object.fromEntries([...texts].map(([id, text]) => [`${id}.md`, markdown(text)])),
    );
    try {
      await measure('npm', ['install', '--no-audit', '--no-fund'], root);
      measured.push({ name: peer.name, ...(await measure('npx', peer.command, root)) });
    } catch (error) {
      process.stderr.write(`${peer.name} could not be measured: ${String(error).slice(0, 1500)}\n`);
    }
  }
  return measured;
}

/** The first paragraph is the title; the rest is Markdown as it stands. */
function markdown(text: string): string {
  const [title = '', ...rest] = text.split('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${rest.join('\n\n')}`;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
}
