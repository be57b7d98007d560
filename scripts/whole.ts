import { InvalidArgumentError } from 'commander';

/** An option of a command that is a whole number above 0. @throws where it is not, which the command tells. */
export function whole(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Expected a whole number above 0.');
  return Number(text);
}
