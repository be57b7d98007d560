import type { SiteRecord } from '../record/index.ts';
import { licence } from './licence.ts';
import { tableSchema } from './table-schema.ts';
import { type Table, tables } from './tables.ts';
import { dataVersion } from './versions.ts';

/** What the package lists besides the tables. */
const otherFiles = [
  {
    name: 'annotations',
    path: 'annotations.jsonld',
    title: 'All places as web annotations',
    format: 'jsonld',
    mediatype: 'application/ld+json',
    encoding: 'utf-8',
  },
  {
    name: 'statements-tei',
    path: 'statements.tei.xml',
    title: 'The wordings of all statements, aligned',
    format: 'xml',
    mediatype: 'application/tei+xml',
    encoding: 'utf-8',
  },
];

/**
 * The descriptor of all files under `data/`. `profile` is for readers of the standard’s first version.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage({ site }: SiteRecord, built: { date?: string | undefined }): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: packageName(site.title),
    title: site.title,
    description: `${site.description} ${licence.words}`,
    version: dataVersion,
    ...(built.date === undefined ? {} : { created: `${built.date}T00:00:00Z` }),
    ...(site.url ? { homepage: site.url } : {}),
    licenses: [{ name: 'CC-BY-4.0', title: licence.data, path: licence.url }],
    contributors: [{ title: `The editors of ${site.title}`, role: 'author', roles: ['author'] }],
    resources: [...tables.flatMap(tableResources), ...otherFiles],
  };
}

function packageName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'data';
}

function tableResources(table: Table): object[] {
  const { name, title, description } = table;
  return [
    {
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      profile: 'tabular-data-resource',
      type: 'table',
      name,
      path: `${name}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(table),
    },
    ...(table.csvOnly ? [] : [jsonResource(table)]),
  ];
}

function jsonResource({ name, title }: Table): object {
  return {
    name: `${name}-json`,
    path: `${name}.json`,
    title: `${title}, with nested values`,
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    jsonSchema: `${name}.schema.json`,
  };
}
