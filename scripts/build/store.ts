import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { programHash } from '../program-hash.ts';

/** What is kept from one build to the next: what was read of an article, a page, its style sheet, a picture. */
export type Step = 'article' | 'page' | 'sheet' | 'picture';

/**
 * Results of earlier builds, in one file. Losing it costs time and nothing else: whatever is wrong with it, what it
 * answers is what was put there by this very program for the same inputs, or nothing.
 */
export interface Store {
  readonly get: (step: Step, inputs: string) => Buffer | undefined;
  readonly put: (step: Step, inputs: string, bytes: Uint8Array) => void;
  /** Forgets what this build has neither asked for nor put. */
  readonly forgetOthers: () => void;
  /** Keeps what was put, and answers whether anything that was kept was found damaged. */
  readonly close: () => { readonly damaged: boolean };
}

/** Opens the store in `file`; only one process at a time may. `hashProgram` answers one number for this program as it is. */
export function openStore(file: string, hashProgram: () => string = programHash): Store {
  const program = hashProgram();
  const used = new Set<string>();
  const isNew = !existsSync(file);
  let damaged = false;
  let tables = openTables(file, isNew);
  /** What has gone wrong inside the file has gone wrong for all of it. */
  const attempt = <R>(work: (tables: Tables) => R): R | undefined => {
    try {
      return tables === null ? undefined : work(tables);
    } catch {
      damaged = true;
      tables?.database.close();
      remove(file);
      tables = null;
      return undefined;
    }
  };
  if (tables === null) {
    damaged = true;
    remove(file);
    tables = openTables(file, true);
  }
  /** The one way to name what is kept: the program, the step, and all that the step is given. */
  const keyOf = (step: Step, inputs: string) => {
    const key = createHash('sha256').update(`${program}\0${step}\0${inputs}`).digest('hex');
    used.add(key);
    return key;
  };
  return {
    get: (step, inputs) => {
      const key = keyOf(step, inputs);
      const row = attempt(({ select }) => select.get(key)) as Row | undefined;
      if (row === undefined) return undefined;
      const bytes = Buffer.from(row.bytes);
      if (sumOf(key, bytes) === row.sum) return bytes;
      damaged = true;
      return undefined;
    },
    put: (step, inputs, bytes) => {
      const key = keyOf(step, inputs);
      attempt(({ insert }) => insert.run(key, step, bytes, sumOf(key, bytes)));
    },
    forgetOthers: () =>
      attempt(({ keys, drop }) => {
        for (const { key } of keys.all() as { key: string }[]) if (!used.has(key)) drop.run(key);
      }),
    close: () => {
      // Where the program was changed meanwhile, nobody knows which one has made what.
      const end = hashProgram() === program ? 'COMMIT' : 'ROLLBACK';
      attempt(({ database }) => database.exec(end));
      tables?.database.close();
      return { damaged };
    },
  };
}

interface Row {
  readonly bytes: Uint8Array;
  readonly sum: string;
}

type Tables = NonNullable<ReturnType<typeof openTables>>;

/** The one table, in a transaction; `null` where the file is no such thing. */
function openTables(file: string, isNew: boolean) {
  mkdirSync(dirname(file), { recursive: true });
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    // After a power cut the sums tell; not to wait for the disk is worth that.
    database.exec('PRAGMA synchronous = OFF');
    if (isNew)
      database.exec('CREATE TABLE kept (key TEXT PRIMARY KEY, step TEXT, bytes BLOB, sum TEXT) STRICT');
    // An index that lost its order would go on hiding what is put.
    else if (database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok')
      throw new Error('Damaged');
    database.exec('BEGIN');
    return {
      database,
      select: database.prepare('SELECT bytes, sum FROM kept WHERE key = ?'),
      insert: database.prepare('INSERT OR REPLACE INTO kept (key, step, bytes, sum) VALUES (?, ?, ?, ?)'),
      keys: database.prepare('SELECT key FROM kept'),
      drop: database.prepare('DELETE FROM kept WHERE key = ?'),
    };
  } catch {
    database?.close();
    return null;
  }
}

function remove(file: string): void {
  for (const path of [file, `${file}-journal`]) rmSync(path, { force: true });
}

const sumOf = (key: string, bytes: Uint8Array) =>
  createHash('sha256').update(key).update(bytes).digest('hex');
