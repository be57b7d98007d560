import { fork } from 'node:child_process';
import type { ContentError } from '../../src/record/problem.ts';
import { repository } from '../paths.ts';
import { BuildFailed } from './failed.ts';

// What a page needs is garbage when it is printed: with more room it goes before it is ever moved.
const ROOM_FOR_THE_NEW = '--max-semi-space-size=64';

/** What a process of a build answers: what it made, problems of the content, or an error with what a system told. */
interface Answer<A> {
  readonly made?: A;
  readonly problems?: ContentError['problems'];
  readonly error?: { readonly message: string; readonly stack?: string | undefined };
}

/**
 * Has a module do its work in a process of its own: what it holds of thousands of pages goes when it ends, and
 * does not slow the steps after it. The module calls `answer`.
 *
 * @throws BuildFailed where the content is wrong; what the work throws.
 */
export async function apart<Q extends object, A>(module: URL, question: Q): Promise<A> {
  // Astro finds its packages only from the folder of the code, so that is where a process runs.
  const child = fork(module, { cwd: repository, execArgv: [...process.execArgv, ROOM_FOR_THE_NEW] });
  const { made, problems, error } = await new Promise<Answer<A>>((resolve, reject) => {
    child.once('message', (message: Answer<A>) => resolve(message));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`A part of the build was not finished: its process ended with ${signal ?? code}`));
    });
    child.send(question);
  });
  if (problems !== undefined) {
    throw new BuildFailed('The content of the project is not right. Nothing was published.', problems);
  }
  if (error !== undefined) throw Object.assign(new Error(error.message), error);
  return made as A;
}

/** The other end: does `work` when it is asked, answers, and ends the process. */
export function answer<Q, A>(work: (question: Q) => Promise<A>): void {
  process.once('message', async (question: Q) => {
    const message: Answer<A> = await work(question).then((made) => ({ made }), answerTo);
    process.send?.(message, () => process.exit());
  });
  // Nobody is left to use what it makes.
  process.once('disconnect', () => process.exit(1));
}

function answerTo(error: unknown): Answer<never> {
  const problems = problemsOf(error);
  if (problems !== undefined) return { problems };
  if (!(error instanceof Error)) return { error: { message: String(error) } };
  return { error: { ...error, message: error.message, stack: error.stack } };
}

/** The error may come from a bundle with classes of its own, so it is known by its name. */
function problemsOf(error: unknown): ContentError['problems'] | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentError' && 'problems' in error) return (error as ContentError).problems;
  return problemsOf(error.cause);
}
