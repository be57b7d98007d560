import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// Smart punctuation would change the words of a quotation.
const processor = satteri({ features: { smartPunctuation: false } });

/** `Features.Nesting` of lightningcss, which has no export that a config of plain JavaScript could import. */
const NESTING = 1;

export default defineConfig({
  output: 'static',
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 4 },
  compressHTML: true,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // Highlighting colours code by style attributes, which the content security policy forbids.
  markdown: { processor, syntaxHighlight: false },
  // Nested rules are written out flat: older readers know no nesting, and neither does the pruning of styles.
  vite: { css: { lightningcss: { include: NESTING } } },
  integrations: [mdx()],
});
