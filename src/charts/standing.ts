/** Charts that every project has for which it has the data: they need nobody to ask for them. */
import { recordOfTopic } from '../record/of-topic.ts';
import type { SiteRecord } from '../record/record.ts';
import type { Event, Topic } from '../record/types.ts';
import type { Kind, SiteChart } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { MATRIX } from './kinds/matrix.ts';

/** Those of the whole site, in the order of their kinds, and then those of each topic whose editor asks for none. */
export function standingCharts(record: SiteRecord): readonly SiteChart[] {
  return [
    ...ofAll(record),
    ...record.topics.filter(({ isBare }) => isBare).flatMap((topic) => ofTopic(record, topic)),
  ];
}

/** The charts that the site would have if it were of the topic alone; an event keeps its own page. */
function ofTopic(record: SiteRecord, topic: Topic): readonly SiteChart[] {
  const pages = new Set(record.events.map(({ href }) => href));
  return ofAll(recordOfTopic(record, topic.id))
    .filter(({ page }) => !pages.has(page.href))
    .map(({ spec, data }) => {
      const id = `${spec.id}-${topic.id}`;
      return {
        spec: { ...spec, id, title: `${spec.title}: ${topic.title}`, accent: topic.accent },
        data,
        page: topic,
        href: `${topic.href}#c-${id}`,
        files: `charts/${id}`,
      };
    });
}

function ofAll(record: SiteRecord): readonly SiteChart[] {
  return Object.entries<Kind>(kinds).flatMap(([kind, { stands }]) =>
    (stands?.(record) ?? []).map(({ id, title, subtitle, page, data }) => ({
      spec: { id, kind, accent: 'slate' as const, title, subtitle },
      data,
      page,
      href: `${page.href}#c-${id}`,
      files: `charts/${id}`,
    })),
  );
}

/** Id of the chart on an event's page. */
export const matrixId = ({ id }: Pick<Event, 'id'>) => `${MATRIX}${id}`;
