import type { Project } from './project.ts';

/** What the component of a chart is given, by name. */
export type ChartGiven = Readonly<Record<string, string>>;

const read = new WeakMap<Project, ReadonlyMap<string, ChartGiven>>();

/** The charts that stand on pages of topics, by their ids. */
export function chartsOf(project: Project): ReadonlyMap<string, ChartGiven> {
  const known = read.get(project) ?? readCharts(project);
  read.set(project, known);
  return known;
}

function readCharts({ content }: Project): ReadonlyMap<string, ChartGiven> {
  const tags = content.topics.flatMap(({ body }) => [...body.matchAll(/<Chart\b([^>]*)\/>/g)]);
  const charts = tags.map(
    ([, tag = '']): ChartGiven =>
      Object.fromEntries(
        Array.from(tag.matchAll(/(\w+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]),
      ),
  );
  return new Map(charts.map((chart) => [chart['id'] ?? '', chart]));
}
