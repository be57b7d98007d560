/** What the site tells machines about itself and its data, as schema.org has it. */
import { licence } from '../data/licence.ts';
import { tables } from '../data/tables.ts';
import { dataVersion } from '../data/versions.ts';
import type { Site } from '../model.ts';

interface AboutSite {
  readonly site: Pick<Site, 'title' | 'description'>;
  readonly language: string;
  readonly address: string | null;
}

export function siteJsonLd({ site, language, address }: AboutSite): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.title,
    description: site.description,
    inLanguage: language,
    ...(address === null ? {} : { url: `${address}/` }),
  };
}

/** `built` is the date of the version, `YYYY-MM-DD`. */
export function datasetJsonLd({ site, language, address }: AboutSite, built: string | undefined): object {
  const place = (file: string) => (address === null ? `data/${file}` : `${address}/data/${file}`);
  const download = (file: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: place(file),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${site.title}: the data`,
    description: `${site.description} Every quotation, figure and statement with the words it rests on and their place. ${licence.words}`,
    inLanguage: language,
    license: licence.url,
    version: dataVersion,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: site.title },
    ...(built === undefined ? {} : { dateModified: built }),
    ...(address === null ? {} : { url: `${address}/data.html` }),
    distribution: [
      ...tables.map(({ name }) => download(`${name}.csv`, 'text/csv')),
      download('datapackage.json', 'application/json'),
      download('annotations.jsonld', 'application/ld+json'),
    ],
  };
}
