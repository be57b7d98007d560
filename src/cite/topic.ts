import type { Topic } from '../record/types.ts';
import { type CitingSite, cslDate, placeOnSite } from './article.ts';
import type { CslItem } from './item.ts';

/**
 * A topic's page: this site's own work. Its date is that of the site's version (`YYYY-MM-DD`); without one it
 * has no date.
 */
export function topicItem(topic: Topic, citing: CitingSite, versionDate: string | undefined): CslItem {
  const here = placeOnSite(topic.href, citing.address);
  return {
    id: `topic-${topic.id}`,
    type: 'webpage',
    title: topic.title,
    'container-title': citing.site.title,
    ...(versionDate === undefined ? {} : { issued: cslDate(versionDate) }),
    ...(citing.address === null ? {} : { URL: here }),
    language: citing.language,
    archive: citing.site.title,
    archive_location: here,
  };
}
