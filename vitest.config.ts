/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Whole-site and browser tests need a built dist/; they run in a second pass.
    exclude: ['src/tests/**', 'node_modules/**'],
    testTimeout: 20_000,
    // Tests share nothing that they change, so one process may load the modules for many of them.
    isolate: false,
  },
});
