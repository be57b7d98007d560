/**
 * Astro in a process of its own: what it holds of thousands of pages goes when it ends, and does not slow the
 * steps after it. Started by `renderPages`, which sends it what to build.
 */
import { type AstroInlineConfig, build } from 'astro';
import type { ContentError } from '../../src/record/problem.ts';

/** What the process answers: nothing, problems of the content, or an error with what a system told. */
export interface RenderAnswer {
  readonly problems?: ContentError['problems'];
  readonly error?: { readonly message: string; readonly stack?: string | undefined };
}

process.once('message', async (config: AstroInlineConfig) => {
  const answer = await build(config).then(() => ({}), answerTo);
  process.send?.(answer, () => process.exit());
});
// Nobody is left to use the pages.
process.once('disconnect', () => process.exit(1));

function answerTo(error: unknown): RenderAnswer {
  const problems = problemsOf(error);
  if (problems !== undefined) return { problems };
  if (!(error instanceof Error)) return { error: { message: String(error) } };
  return { error: { ...error, message: error.message, stack: error.stack } };
}

/** The error comes from a bundle with classes of its own, so it is known by its name. */
function problemsOf(error: unknown): ContentError['problems'] | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentError' && 'problems' in error) return (error as ContentError).problems;
  return problemsOf(error.cause);
}
