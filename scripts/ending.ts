import { relative } from 'node:path';
import { ContentError } from '../src/content/problem.ts';
import type { Message } from '../src/model.ts';
import { BuildFailed } from './build/failed.ts';
import { fileError, printMessages } from './messages.ts';

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
    printMessages([aboutSystem(error)]);
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

const FULL = { reason: 'Unexpected full disk, expected room for what is written', hint: 'Free some room' };
const FORBIDDEN = {
  reason: 'Unexpected refusal of the system, expected to be allowed to read and write here',
  hint: 'Give this user the right to, or choose another folder',
};
const READ_ONLY = {
  reason: 'Unexpected read-only disk, expected one that can be written',
  hint: 'Mount it for writing, or choose another folder',
};
const KNOWN: Readonly<Record<string, { readonly reason: string; readonly hint: string }>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: READ_ONLY,
};

function aboutSystem({ code = '', path, syscall }: NodeJS.ErrnoException): Message {
  const { reason, hint } = KNOWN[code] ?? {
    reason: `Unexpected answer of the system (${code}), expected to ${syscall ?? 'reach'} it`,
    hint: 'See to this file or folder',
  };
  const place = path === undefined ? '.' : relative(process.cwd(), path) || '.';
  const then = `${hint}, and try again. What was there before is as it was.`;
  return fileError(place, 'file-access', reason, then);
}
