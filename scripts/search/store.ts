import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that is written anew. */
export interface Store {
  /** Writes data as a script that the browser reads over http and from a folder; see src/client/search/data.ts. */
  data(name: string, data: unknown): void;
  write(path: string, content: string | Uint8Array): void;
  /** Changes whenever some data does. */
  version(): string;
}

export function createStore(folder: string): Store {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  const hash = createHash('sha256');
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
  return {
    write,
    data: (name, data) => {
      const script = `onTheRecordData(${JSON.stringify(name)},${JSON.stringify(data)});\n`;
      hash.update(script);
      write(`${name}.js`, script);
    },
    version: () => hash.copy().digest('hex').slice(0, 10),
  };
}
