import { defineConfig } from 'vitest/config';

/**
 * Tests of the finished site. They read `dist/` as a reader's browser would, and need it built. The development
 * server shares a folder of Astro's with every build of this checkout, so its tests run alone, as `test:dev`.
 */
export default defineConfig(({ mode }) => ({
  test: {
    include: [`src/tests/**/*.${mode === 'dev' ? 'dev' : 'test'}.ts`],
    // Builds of made-up projects write the pages of their articles, also where a CI runs the tests.
    env: { CI: '' },
    globalSetup: ['src/tests/needs-site.ts'],
    // A browser and a server each: more files at once only make each other slow.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
