/** `npm run build`: starts the build, which `build/command.ts` describes. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What Node has compiled is kept for the next build, of the processes and threads of this one too: to compile all
// of it anew takes more than half a second. Node looks at the text of each file, so that a change is never missed.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../.cache/compiled');
enableCompileCache();
await import('./build/command.ts');
