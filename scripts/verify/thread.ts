import { Tinypool } from 'tinypool';

/** Calls a function that a module exports under a name in a thread of its own. */
export async function inThread<Given, Answer>(module: URL, name: string, given: Given): Promise<Answer> {
  const pool = new Tinypool({ filename: module.href, maxThreads: 1 });
  try {
    return await pool.run(given, { name });
  } finally {
    await pool.destroy();
  }
}
