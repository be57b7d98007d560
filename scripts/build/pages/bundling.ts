import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where the bundle lies in the folder of a program. */
export const PROGRAM = 'program';
/** The file of the bundle that exports what `app.ts` does. */
export const ENTRY = 'app.mjs';
/** Where the files lie that Astro itself puts into a site. */
export const FILES = 'files';

/** Has Astro bundle the program that prints the pages into the folder `program`, and print nothing itself. */
export function bundling(program: string): AstroIntegration {
  let folder = '';
  return {
    name: 'on-the-record:bundling',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const keep = (dir: string) => {
          folder = dir;
        };
        updateConfig({ vite: { plugins: [withEntry(keep)] } });
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'on-the-record',
          // Here the bundle is finished, and Astro has not yet thrown it away.
          getStaticPaths: async () => {
            cpSync(folder, program, { recursive: true });
            return [];
          },
          render: async () => new Response(null),
        }),
    },
  };
}

/** Adds `app.ts` to the bundle, and tells the folder into which it is written. */
function withEntry(tell: (folder: string) => void) {
  return {
    name: 'on-the-record:entry',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => void }) {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('./app.ts', import.meta.url)),
        fileName: ENTRY,
      });
    },
    writeBundle({ dir, file }: { readonly dir?: string; readonly file?: string }) {
      tell(dir ?? dirname(file ?? ''));
    },
  };
}
