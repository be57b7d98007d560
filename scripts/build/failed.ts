import type { Message } from '../../src/model.ts';

/** The input is wrong: the build stops, and says all that it found. */
export class BuildFailed extends Error {
  readonly problems: readonly Message[];

  constructor(message: string, problems: readonly Message[]) {
    super(message);
    this.name = 'BuildFailed';
    this.problems = problems;
  }
}

/** Stops a build where one of `problems` is an error. @throws BuildFailed */
export function refuse(message: string, problems: readonly Message[]): void {
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new BuildFailed(`${message} Nothing was published; what was there before is as it was.`, problems);
  }
}
