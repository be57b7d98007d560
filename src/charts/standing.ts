/** Charts that every project has for which it has the data: they need nobody to ask for them. */
import type { SiteRecord } from '../record/record.ts';
import type { Event } from '../record/types.ts';
import type { Kind, SiteChart } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { MATRIX } from './kinds/matrix.ts';

/** In the order of their kinds. */
export function standingCharts(record: SiteRecord): readonly SiteChart[] {
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
