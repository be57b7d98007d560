import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { proseSyntax } from './src/content/citations.ts';

// Prose is printed as it is checked; smart punctuation would change the words of a quotation.
const processor = unified({ gfm: false, smartypants: false, remarkPlugins: [...proseSyntax] });

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
