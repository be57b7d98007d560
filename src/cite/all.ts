import type { SiteRecord } from '../record/index.ts';
import { citeFiles } from './formats.ts';
import type { CslItem } from './item.ts';
import { citedArticle, citedTopic } from './site.ts';

/** The citations of all articles and topics. */
export function citationItems(
  record: SiteRecord,
  environment: Readonly<Record<string, string | undefined>>,
): CslItem[] {
  return [
    ...record.articles.map((article) => citedArticle(record, article, environment)),
    ...record.topics.map((topic) => citedTopic(record, topic, environment)),
  ];
}

/** `citations.json`, for a reference manager to take all of them at once; one a line. */
export function citationsText(items: readonly CslItem[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** All citations in one file a form, `citations.bib` and so on: a file an article would be four a report. */
export function collectedFiles(items: readonly CslItem[]): (readonly [path: string, text: string])[] {
  const { bib, ris, txt } = citeFiles;
  return [
    ['citations.json', citationsText(items)],
    ['citations.bib', items.map(bib.write).join('\n')],
    ['citations.ris', items.map(ris.write).join('')],
    ['citations.txt', items.map((item) => `${item.id}\n\n${txt.write(item)}`).join('\n\n')],
  ];
}

/** The files of one topic, by path: `cite/topics/<id>.bib`. */
export function topicFiles(item: CslItem): (readonly [path: string, text: string])[] {
  const name = item.id.replace(/^topic-/, '');
  return Object.values(citeFiles).map(({ ending, write }) => [`cite/topics/${name}.${ending}`, write(item)]);
}
