import { z } from 'astro/zod';
import type { Document } from 'yaml';
import type { Code, Message } from '../model.ts';
import { nearestName } from './nearest.ts';
import { keyAt, offsetAt, openYaml } from './places.ts';

/** The value of a YAML file, or what is wrong with it; never both. */
export type Parsed<T> =
  | { readonly value: T; readonly messages: readonly [] }
  | { readonly value: null; readonly messages: readonly Message[] };

/** Aliases are limited, so that a few lines cannot unfold into gigabytes. */
const MAX_ALIASES = 20;

type Issue = z.core.$ZodIssue;

/** Zod's words, in the house form “Unexpected X, expected Y”. */
function reasonOf(issue: Issue, key: string, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys')
    return `Unexpected key \`${issue.keys.join('`, `')}\` in \`${key}\``;
  const nothing = issue.input === undefined || (issue.input === null && issue.path.length === 0);
  const found = nothing ? 'nothing' : `\`${JSON.stringify(issue.input)?.slice(0, 80)}\``;
  const orNull = issue.input !== null && mayBeNull(schema, issue.path) ? ', or `null`' : '';
  return `Unexpected ${found} for \`${key}\`, expected ${expectedOf(issue)}${orNull}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
};

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'some text' : 'more of them';
  return issue.message;
}

/** Whether the schema of the value at `path` takes `null`. */
function mayBeNull(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodObject) at = at.shape[String(key)];
    else if (at instanceof z.ZodArray) at = at.element;
    else return false;
  }
  return at instanceof z.ZodType && at.safeParse(null).success;
}

function unwrapped(schema: unknown): unknown {
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly;
  return isWrapper ? unwrapped(schema.unwrap()) : schema;
}

const isMissing = ({ code, input }: Issue) =>
  (code === 'invalid_type' || code === 'invalid_value') && input === undefined;

/** The issues, where a misspelt key stands for the one that is missing for its sake, with what each hints at. */
function withHints(issues: readonly Issue[]): readonly (readonly [Issue, hint: string])[] {
  const missing = issues.filter(isMissing).map(({ path }) => path.join('\0'));
  const meant = new Set<string>();
  const hints = issues.map((issue) => {
    if (issue.code !== 'unrecognized_keys') return hintOf(issue);
    const inside = missing.flatMap((path) => {
      const at = path.lastIndexOf('\0');
      return path.slice(0, Math.max(at, 0)) === issue.path.join('\0') ? [path.slice(at + 1)] : [];
    });
    const near = nearestName(issue.keys[0] ?? '', inside);
    if (near === undefined) return 'Is it misspelt, or indented too little or too much?';
    meant.add([...issue.path, near].join('\0'));
    return `Did you mean \`${near}\`?`;
  });
  return issues
    .map((issue, at) => [issue, hints[at] ?? ''] as const)
    .filter(([issue]) => !(isMissing(issue) && meant.has(issue.path.join('\0'))));
}

const EXPLAINED = 'The page “What may stand in content/” and the templates of `npm run new`';

/** What to do about it, in one line. */
function hintOf(issue: Issue): string {
  if (isMissing(issue)) return `Add it. ${EXPLAINED} say what it means.`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input !== 'object')
    return `Put it between quotes: '${String(issue.input).slice(0, 40)}'`;
  return `${EXPLAINED} show how each value is written.`;
}

/** As {@link parseYaml} does, what the program wrote: JSON, which is YAML too and a hundred times faster to read. */
export function parseWritten<S extends z.ZodType>(text: string, path: string, schema: S): Parsed<z.infer<S>> {
  const quick = schema.safeParse(parseJson(text));
  return quick.success ? { value: quick.data, messages: [] } : parseYaml(text, path, schema);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads the YAML `text` of the file `path` and checks it against `schema`. All problems are told at once,
 * each with its line and column. Tags that would build anything but plain data are not known to it.
 */
export function parseYaml<S extends z.ZodType>(text: string, path: string, schema: S): Parsed<z.infer<S>> {
  const { document, pointAt } = openYaml(text);
  // A tag that is not known would pass as text.
  const [first, ...others] = [...document.errors, ...document.warnings];
  // What is read after the first mistake is mostly what follows from it.
  const broken = first ? [first, ...others.filter(({ code }) => code === 'DUPLICATE_KEY')] : [];
  const wrong = (at: number, rule: Code, reason: string, hint: string): Message => {
    return { path, ...pointAt(at), rule, reason, hint, severity: 'error' };
  };
  if (broken.length > 0) {
    const hint = 'Put values that hold `: `, ` #` or marks between single quotes, and indent with spaces.';
    const messages = broken.map(({ pos, message }) => {
      const [said = ''] = message.split('\n');
      return wrong(pos[0], 'yaml-syntax', `Unexpected YAML: ${said.replace(/ at line .*$/, '')}`, hint);
    });
    return { value: null, messages };
  }
  const plain = toPlain(document);
  if (plain instanceof Error) {
    const reason = 'Unexpected number of YAML aliases, expected a file that says each thing once';
    const hint = 'Write the value out in each place, without `&` and `*`.';
    return { value: null, messages: [wrong(0, 'yaml-aliases', reason, hint)] };
  }
  const result = schema.safeParse(plain.value, { reportInput: true });
  if (result.success) return { value: result.data, messages: [] };
  const messages = withHints(result.error.issues).map(([issue, hint]) => {
    const strange = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = strange === undefined ? offsetAt(document, issue.path) : keyAt(document, issue.path, strange);
    return wrong(at, 'yaml-value', reasonOf(issue, issue.path.join('.') || 'the file', schema), hint);
  });
  return { value: null, messages };
}

function toPlain(document: Document): { value: unknown } | Error {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
