import { SURE } from '../model.ts';
import { publicAddress } from '../record/address.ts';
import type { SiteRecord } from '../record/index.ts';
import type { Article, Topic } from '../record/types.ts';
import { articleItem, type CitingSite } from './article.ts';
import type { CslItem } from './item.ts';
import { quotationItem } from './quotation.ts';
import { topicItem } from './topic.ts';

/** What the environment of a build says: its public address, and the date of the version that is built. */
export type Environment = Readonly<Record<string, string | undefined>>;

export function citingSite(record: SiteRecord, environment: Environment): CitingSite {
  const { site, language } = record;
  return { site, language, address: publicAddress(site, environment['SITE_URL']) };
}

export function citedArticle(record: SiteRecord, article: Article, environment: Environment): CslItem {
  return articleItem(article, citingSite(record, environment));
}

export function citedTopic(record: SiteRecord, topic: Topic, environment: Environment): CslItem {
  return topicItem(topic, citingSite(record, environment), environment['ON_THE_RECORD_DATE']);
}

/** The citations of an article's quotations, in order. */
export function citedQuotations(item: CslItem, article: Pick<Article, 'quotations'>): CslItem[] {
  return article.quotations.map(({ id, exact, speaker, confidence }) =>
    quotationItem(item, id, { words: exact, speaker, sure: confidence >= SURE }),
  );
}
