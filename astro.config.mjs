import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Smart punctuation would change the words of a quotation.
const processor = satteri({ features: { smartPunctuation: false } });

export default defineConfig({
  output: 'static',
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 4 },
  compressHTML: true,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  markdown: { processor },
  integrations: [mdx()],
});
