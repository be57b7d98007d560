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
