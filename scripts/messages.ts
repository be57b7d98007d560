import { styleText } from 'node:util';
import type { Code, Message, Severity } from '../src/model.ts';
import { compareCodeUnits } from '../src/text/order.ts';

const COLOUR = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;

/** An error that is about a file as a whole. */
export const fileError = (path: string, rule: Code, reason: string, hint?: string): Message => ({
  ...{ path, line: 1, column: 1, rule, reason, hint },
  severity: 'error',
});

/** By path, then by place, then by rule: the same order on every run. */
export function sortMessages(messages: readonly Message[]): Message[] {
  return messages.toSorted(
    (a, b) =>
      compareCodeUnits(a.path ?? '', b.path ?? '') ||
      a.line - b.line ||
      a.column - b.column ||
      compareCodeUnits(a.rule, b.rule),
  );
}

/** `path:line:column severity Unexpected X, expected Y (rule)` and, where there is one, the hint below it. */
export function formatMessage(message: Message, colour: boolean): string {
  const place = `${printable(message.path ?? '(input)')}:${message.line}:${message.column}`;
  const severity = colour
    ? styleText(COLOUR[message.severity], message.severity, { validateStream: false })
    : message.severity;
  const lines = message.hint === undefined ? [] : message.hint.split('\n');
  const hint = lines.map((line) => `\n  ${printable(line)}`).join('');
  return `${place} ${severity} ${printable(message.reason)} (${message.rule})${hint}`;
}

/** Words of a seed, and names of files, must not steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * Prints all messages on standard error, sorted. Colour only on a terminal, and never where `NO_COLOR` is set.
 * Returns whether one of them is an error.
 */
export function printMessages(messages: readonly Message[]): boolean {
  const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  // Two steps that read the same file say the same of it.
  const text = [...new Set(sortMessages(messages).map((message) => formatMessage(message, colour)))];
  if (text.length > 0) process.stderr.write(`${text.join('\n')}\n`);
  return messages.some((message) => message.severity === 'error');
}
