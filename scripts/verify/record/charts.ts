import { remembered } from '../remembered.ts';
import type { Project } from './project.ts';

/** What the component of a chart is given, by name. */
type ChartGiven = Readonly<Record<string, string>>;

/** The charts that stand on pages of topics, by their ids. */
export const chartsOf = remembered(({ content }: Project): ReadonlyMap<string, ChartGiven> => {
  const tags = content.topics.flatMap(({ body }) => [...body.matchAll(/<Chart\b([^>]*)\/>/g)]);
  const charts = tags.map(
    ([, tag = '']): ChartGiven =>
      Object.fromEntries(
        Array.from(tag.matchAll(/(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
      ),
  );
  return new Map(charts.map((chart) => [chart['id'] ?? '', chart]));
}, new WeakMap());

/** The ids of the figures that the chart of an id is given. */
export const figuresIn = (id: string, project: Project) =>
  (chartsOf(project).get(id)?.['figures'] ?? '').split(/\s+/).filter((figure) => figure !== '');
