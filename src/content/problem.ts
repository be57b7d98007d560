import type { Message } from '../model.ts';

/** What is wrong with the content of a project: all of it at once, for the person who wrote it. */
export class ContentError extends Error {
  readonly problems: readonly Message[];

  constructor(problems: readonly Message[]) {
    super(problems.map(printProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** One message as a compiler prints it: `path:line:column reason (rule)`, then what to do. */
export function printProblem(problem: Message): string {
  const place = `${problem.path ?? ''}:${problem.line}:${problem.column}`;
  return `${place} ${problem.reason} (${problem.rule})${problem.hint === undefined ? '' : `\n  ${problem.hint}`}`;
}
