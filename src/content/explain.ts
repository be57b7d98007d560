/** What may stand in a file of `content/`, told in three ways: JSON Schema for editors, rows of a page, and a template. */
import { z } from 'astro/zod';
import type { AnyKeys, ContentFile } from './described.ts';

/** JSON Schema, as far as it is used here. */
export interface Schema {
  description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** The JSON Schema of a file, with what each key means. */
export function jsonSchemaOf({ schema, keys, about }: ContentFile): Schema {
  const made = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Schema;
  describe(made, keys);
  made.description = about;
  return made;
}

const parts = ({ items, anyOf = [], oneOf = [], allOf = [] }: Schema): readonly Schema[] => [
  ...(items === undefined ? [] : [items]),
  ...anyOf,
  ...oneOf,
  ...allOf,
];

function describe(schema: Schema, keys: AnyKeys): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const [about, inside] = keys[key] ?? [];
    if (about !== undefined) property.description = about;
    if (typeof inside === 'object') describe(property, inside);
  }
  for (const part of parts(schema)) describe(part, keys);
}

/** A key of a file, for a table. */
export interface KeyRow {
  /** The way to it: `figures › cites › exact`. */
  readonly path: readonly string[];
  readonly about: string;
  readonly isNeeded: boolean;
  /** The values that there are, where only some are. */
  readonly values: readonly string[];
  /** How it is written; `null` where it holds keys itself. */
  readonly example: string | null;
}

/** Every key of a file, those inside of a key after it. */
export function keyRows(file: ContentFile): KeyRow[] {
  return rowsIn(jsonSchemaOf(file), file.keys, []);
}

function rowsIn(schema: Schema, keys: AnyKeys, path: readonly string[]): KeyRow[] {
  return Object.entries(keys).flatMap(([key, [about, inside]]) => {
    const owners = ownersOf(schema).filter(({ properties }) => properties?.[key] !== undefined);
    const property = owners[0]?.properties?.[key] ?? {};
    const isNeeded = owners.length > 0 && owners.every(({ required = [] }) => required.includes(key));
    const row = { path: [...path, key], about, isNeeded, values: valuesOf(property) };
    if (typeof inside === 'string') return [{ ...row, example: inside }];
    return [{ ...row, example: null }, ...rowsIn(property, inside, row.path)];
  });
}

/** The schemas of maps that a value may be, or that its entries may be. */
function ownersOf(schema: Schema): readonly Schema[] {
  return schema.properties === undefined ? parts(schema).flatMap(ownersOf) : [schema];
}

function valuesOf(schema: Schema): string[] {
  const own = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const inside = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  return [
    ...own.filter((value) => typeof value === 'string' && value !== '').map(String),
    ...inside.flatMap(valuesOf),
  ];
}

/** A file with all of its keys, each explained, as a comment: what is needed is taken out of it. */
export function templateOf(file: ContentFile, schemaPath: string): string {
  const lines = [
    file.about,
    'What is not marked as needed may be left out. Take the “# ” away before what you want.',
    '',
    ...templateLines(jsonSchemaOf(file), file.keys, 0),
  ];
  const commented = lines.map((line) => `# ${line}`.trimEnd());
  return [`# yaml-language-server: $schema=${schemaPath}`, ...commented, ''].join('\n');
}

function templateLines(schema: Schema, keys: AnyKeys, depth: number): string[] {
  const pad = '  '.repeat(depth);
  return Object.entries(keys).flatMap(([key, [about, inside]]) => {
    if (inside === '') return [];
    const owners = ownersOf(schema).filter(({ properties }) => properties?.[key] !== undefined);
    const property = owners[0]?.properties?.[key] ?? {};
    const needed = owners.some(({ required = [] }) => required.includes(key)) ? ' Needed.' : '';
    const values = valuesOf(property);
    const choice = values.length > 0 ? ` One of: ${values.join(', ')}.` : '';
    const head = `${pad}# ${about}${choice}${needed}`;
    if (typeof inside === 'string') return [head, `${pad}${key}: ${inside}`];
    const lines = templateLines(property, inside, depth + (isList(property) ? 2 : 1));
    return [head, `${pad}${key}:`, ...(isList(property) ? asEntry(lines, depth + 1) : lines)];
  });
}

const isList = (schema: Schema): boolean => schema.type === 'array' || (schema.anyOf ?? []).some(isList);

/** The lines of a map as the one entry of a list. */
function asEntry([first = '', ...others]: readonly string[], depth: number): string[] {
  const pad = '  '.repeat(depth);
  return [`${pad}- ${first.trimStart()}`, ...others];
}
