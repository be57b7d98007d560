/** What may stand in a file of `content/`, told in three ways: JSON Schema for editors, rows of a page, and a template. */
import { z } from 'astro/zod';
import type { ContentFile } from './files.ts';
import { told } from './say.ts';

/** JSON Schema, as far as it is used here. */
export interface Schema {
  readonly description?: string;
  readonly examples?: readonly string[];
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
export function jsonSchemaOf({ schema, about }: ContentFile): Schema {
  const made = z.toJSONSchema(schema, { metadata: told, unrepresentable: 'any', io: 'input' });
  return { ...(made as Schema), description: about };
}

/** The schemas that a value may be, or that its entries may be. */
export const partsOf = ({ items, anyOf = [], oneOf = [], allOf = [] }: Schema): readonly Schema[] => [
  ...(items === undefined ? [] : [items]),
  ...anyOf,
  ...oneOf,
  ...allOf,
];

/** A key of a file. */
interface Key {
  readonly key: string;
  readonly schema: Schema;
  readonly about: string;
  readonly isNeeded: boolean;
  /** The values that there are, where only some are. */
  readonly values: readonly string[];
  /** How it is written; `null` where it holds keys itself, or is nothing to be written. */
  readonly example: string | null;
}

/** The keys of a map, or of the maps that a value or its entries may be. */
function keysOf(schema: Schema): Key[] {
  const owners = ownersOf(schema);
  const keys = new Set(owners.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...keys].flatMap((key) => {
    const own = owners.filter(({ properties }) => properties?.[key] !== undefined);
    const property = own[0]?.properties?.[key];
    if (property === undefined) return [];
    const { description: about = '', examples: [example = null] = [] } = property;
    const isNeeded = own.every(({ required = [] }) => required.includes(key));
    return [{ key, schema: property, about, isNeeded, values: valuesOf(property), example }];
  });
}

function ownersOf(schema: Schema): readonly Schema[] {
  return schema.properties === undefined ? partsOf(schema).flatMap(ownersOf) : [schema];
}

function valuesOf(schema: Schema): string[] {
  const own = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const inside = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  return [
    ...own.filter((value) => typeof value === 'string' && value !== '').map(String),
    ...inside.flatMap(valuesOf),
  ];
}

/** A key of a file, for a table. */
export interface KeyRow extends Omit<Key, 'key' | 'schema'> {
  /** The way to it: `figures › cites › exact`. */
  readonly path: readonly string[];
}

/** Every key of a file, those inside of a key after it. */
export function keyRows(file: ContentFile): KeyRow[] {
  const rowsIn = (schema: Schema, path: readonly string[]): KeyRow[] =>
    keysOf(schema).flatMap(({ key, schema: inside, ...row }) => {
      const own = { ...row, path: [...path, key] };
      return row.example === null ? [own, ...rowsIn(inside, own.path)] : [own];
    });
  return rowsIn(jsonSchemaOf(file), []);
}

/** A file with all of its keys, each explained, as a comment: what is needed is taken out of it. */
export function templateOf(file: ContentFile, schemaPath: string): string {
  const lines = [
    file.about,
    'What is not marked as needed may be left out. Take the “# ” away before what you want.',
    '',
    ...templateLines(jsonSchemaOf(file), 0),
  ];
  const commented = lines.map((line) => `# ${line}`.trimEnd());
  return [`# yaml-language-server: $schema=${schemaPath}`, ...commented, ''].join('\n');
}

function templateLines(schema: Schema, depth: number): string[] {
  const pad = '  '.repeat(depth);
  return keysOf(schema).flatMap(({ key, schema: inside, about, isNeeded, values, example }) => {
    const choice = values.length > 0 ? ` One of: ${values.join(', ')}.` : '';
    const head = `${pad}# ${about}${choice}${isNeeded ? ' Needed.' : ''}`;
    if (example !== null) return [head, `${pad}${key}: ${example}`];
    const lines = templateLines(inside, depth + (isList(inside) ? 2 : 1));
    if (lines.length === 0) return [];
    return [head, `${pad}${key}:`, ...(isList(inside) ? asEntry(lines, depth + 1) : lines)];
  });
}

const isList = (schema: Schema): boolean => schema.type === 'array' || (schema.anyOf ?? []).some(isList);

/** The lines of a map as the one entry of a list. */
function asEntry([first = '', ...others]: readonly string[], depth: number): string[] {
  const pad = '  '.repeat(depth);
  return [`${pad}- ${first.trimStart()}`, ...others];
}
