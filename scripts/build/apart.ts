import { fork } from 'node:child_process';
import type { ContentError } from '../../src/record/problem.ts';
import { repository } from '../paths.ts';
import { BuildFailed } from './failed.ts';
import type { Progress } from './steps.ts';

// What a page needs is garbage when it is printed: with more room it goes before it is ever moved.
const roomForPages = ['--max-semi-space-size=32'];
/** For a process that keeps most of what it makes, or little: there more room would only fill the memory. */
export const littleRoom = ['--max-semi-space-size=16'];

/** What a process of a build tells while it works. */
export interface Listener {
  readonly progress?: Progress;
  /** Hears of files, by their paths in the site, that are finished. */
  readonly files?: (paths: readonly string[]) => void;
}

/** What a process tells: how far it is, and what is finished; and at its end what it made, or what is wrong. */
type Told<A> =
  | { readonly done: number; readonly of: number }
  | { readonly files: readonly string[] }
  | { readonly made: A }
  | { readonly problems: ContentError['problems'] }
  | { readonly error: { readonly message: string; readonly stack?: string | undefined } };

/** Work in a process of its own that has begun. */
export interface Apart<F, A> {
  /** Gives it what was not known when it began, and waits for what it makes. */
  readonly finish: (further: F, listener?: Listener) => Promise<A>;
  /** Ends the process, whatever it is doing. */
  readonly stop: () => void;
}

/**
 * Has a module do its work in a process of its own: what it holds of thousands of pages goes when it ends, and
 * does not slow the steps after it. The module calls `workApart`. `flags` are what Node begins the process with.
 */
export function apart<Q extends object, F extends object, A>(
  module: URL,
  question: Q,
  flags: readonly string[] = roomForPages,
): Apart<F, A> {
  // Astro finds its packages only from the folder of the code, so that is where a process runs.
  const child = fork(module, { cwd: repository, execArgv: [...process.execArgv, ...flags] });
  let heard: Listener = {};
  const ended = new Promise<A>((resolve, reject) => {
    child.on('message', (told: Told<A>) => {
      if ('done' in told) heard.progress?.(told.done, told.of);
      else if ('files' in told) heard.files?.(told.files);
      else if ('made' in told) resolve(told.made);
      else reject(errorOf(told));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`A part of the build was not finished: its process ended with ${signal ?? code}`));
    });
    child.send(question);
  });
  // Whoever waits is told; before that the step at hand may fail first, and says why.
  ended.catch(() => undefined);
  return {
    finish: (further, listener = {}) => {
      heard = listener;
      if (child.connected) child.send(further);
      return ended;
    },
    stop: () => void child.kill(),
  };
}

function errorOf(told: Extract<Told<never>, { error: object } | { problems: unknown }>): Error {
  if ('error' in told) return Object.assign(new Error(told.error.message), told.error);
  return new BuildFailed('The content of the project is not right. Nothing was published.', told.problems);
}

/** The other end: works on what it is asked and what it is given further, tells how it went, and ends. */
export function workApart<Q, F, A>(
  work: (question: Q, further: Promise<F>, listener: Required<Listener>) => Promise<A>,
): void {
  process.once('message', async (question: Q) => {
    const further = new Promise<F>((resolve) => process.once('message', resolve));
    const tell = (told: Told<A>) => void process.send?.(told);
    const listener = {
      progress: (done: number, of: number) => tell({ done, of }),
      files: (files: readonly string[]) => tell({ files }),
    };
    const told: Told<A> = await work(question, further, listener).then((made) => ({ made }), wrong);
    process.send?.(told, () => process.exit());
  });
  // Nobody is left to use what it makes.
  process.once('disconnect', () => process.exit(1));
}

function wrong(error: unknown): Told<never> {
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
