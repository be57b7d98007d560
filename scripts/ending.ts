import { relative } from 'node:path';
import { ContentError } from '../src/record/problem.ts';
import { BuildFailed } from './build/failed.ts';
import { printMessages } from './messages.ts';

/**
 * Runs a command and ends with its exit code: 0 all is right, 1 something is wrong and has been told. What a
 * person can mend is told without a trace of the program; anything else is a fault of the program and shows it.
 */
export async function endWith(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    tell(error);
  }
}

function tell(error: unknown): void {
  if (error instanceof BuildFailed) {
    printMessages(error.problems);
    console.error(error.message);
  } else if (error instanceof ContentError) {
    printMessages(error.problems);
  } else if (isFromSystem(error)) {
    const path = error.path === undefined ? '(a file)' : relative(process.cwd(), error.path) || '.';
    const reason = `Unexpected answer of the system (${error.code}), expected to ${error.syscall ?? 'reach'} it`;
    printMessages([{ path, line: 1, column: 1, rule: 'file-access', reason, severity: 'error' }]);
  } else {
    console.error(
      'This is a fault of the program, and not of your files. Please report it with these lines:',
    );
    console.error(error);
  }
}

/** Disk full, not allowed, gone meanwhile: from the system, and not from a mistake in the program. */
function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
