import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Smart punctuation would change the words of a quotation.
const processor = satteri({ features: { smartPunctuation: false } });

export default defineConfig({
  output: 'static',
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 8 },
  compressHTML: true,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // Highlighting colours code by style attributes, which the content security policy forbids.
  markdown: { processor, syntaxHighlight: false },
  integrations: [mdx()],
});
