/** What the pages ask of charts, and all that speaks against it, with its place. */
import type { ComponentUse } from '../content/elements.ts';
import { idSchema, type Message } from '../model.ts';
import type { SiteRecord } from '../record/record.ts';
import type { Event, ResolvedFigure, Topic } from '../record/types.ts';
import type { ChartSpec, FigureRule, Refusal } from './kind.ts';
import { askedKinds, kindOf } from './kinds/index.ts';
import { always, refusalsOf } from './refuse/figure.ts';
import { refuse } from './refuse/refuse.ts';
import { standingCharts } from './standing.ts';

/** A chart as a topic's page asks for it. */
export interface AskedChart {
  readonly use: ComponentUse;
  readonly topic: Topic;
  /** `null` where there is no such kind. */
  readonly spec: ChartSpec | null;
  /** Ids as named, and the figures that there are. */
  readonly wanted: readonly string[];
  readonly figures: readonly ResolvedFigure[];
  readonly event: Event | undefined;
}

/** Every chart that a topic's page asks for, in order. */
export function askedCharts(record: SiteRecord): readonly AskedChart[] {
  return record.topics.flatMap((topic) =>
    record
      .components(topic.id)
      .filter(({ name }) => name === 'Chart')
      .map((use) => asked(use, topic, record)),
  );
}

function asked(use: ComponentUse, topic: Topic, { figures, events }: SiteRecord): AskedChart {
  const { id = '', title = '', subtitle = '', note, event, layout } = use.attributes;
  const kind = askedKinds.find((one) => one === use.attributes['kind']);
  const wanted = use.attributes['figures']?.trim().split(/\s+/).filter(Boolean) ?? [];
  return {
    use,
    topic,
    spec: kind
      ? {
          id,
          title,
          subtitle,
          kind,
          accent: topic.accent,
          note,
          layout: layout === 'stacked' ? layout : undefined,
        }
      : null,
    wanted,
    figures: wanted.flatMap((name) => figures.find((one) => one.id === name) ?? []),
    event: events.find((one) => one.id === event),
  };
}

/** All that speaks against the charts and cards of a site. */
export function refusedCharts(record: SiteRecord): Message[] {
  return [...figureMessages(record), ...cardMessages(record), ...chartMessages(askedCharts(record), record)];
}

/** What speaks against figures as such, whether or not they are drawn. */
function figureMessages({ figures, lineOf }: SiteRecord): Message[] {
  const path = 'content/figures.yaml';
  return figures.flatMap((figure) => {
    const line = lineOf(path, `id: ${figure.id}\n`);
    // Words that stand nowhere are told when the record is made.
    const own = refusalsOf([figure], always).filter(({ rule }) => rule !== 'figure-without-cite');
    return own.map((refusal) => message(path, line, refusal));
  });
}

/** Figures that must not stand on cards, which are read without the report around them. */
function cardMessages(record: SiteRecord): Message[] {
  const { site, topics, components, lineOf } = record;
  const featured = (site.featuredFigures ?? []).map((id) => {
    return { id, path: 'content/site.yaml', line: lineOf('content/site.yaml', `- ${id}`) };
  });
  const asked = topics.flatMap((topic) =>
    components(topic.id)
      .filter(({ name }) => name === 'Figures')
      .flatMap(({ attributes: { ids = '' }, line }) =>
        ids.split(/\s+/).map((id) => ({ id, path: pathOf(topic), line })),
      ),
  );
  const alleged = new Set(record.figures.filter(({ allegation }) => allegation).map(({ id }) => id));
  return [...featured, ...asked]
    .filter(({ id }) => alleged.has(id))
    .map(({ id, path, line }) => {
      const reason = `Unexpected allegation about a living person \`${id}\` on a card, expected figures of something else`;
      const hint = 'Cite the words in the text of the page, with the date after them.';
      return message(path, line, { rule: 'allegation-on-card', reason, hint });
    });
}

/** What speaks against the charts that are asked for. */
function chartMessages(asked: readonly AskedChart[], record: SiteRecord): Message[] {
  const first = new Map<string, AskedChart>();
  const taken = new Set(standingCharts(record).map(({ spec }) => spec.id));
  return asked.flatMap((one) => {
    const { id = '' } = one.use.attributes;
    const other = first.get(id);
    if (!other) first.set(id, one);
    const refusals = [...misnamed(id, other, taken), ...against(one, record)];
    return refusals.map((refusal) => message(pathOf(one.topic), one.use.line, refusal));
  });
}

const pathOf = ({ id }: Topic) => `content/topics/${id}.mdx`;

function message(path: string, line: number, { rule, reason, hint }: Refusal): Message {
  return { path, line, column: 1, rule, reason, hint, severity: 'error' };
}

function misnamed(id: string, other: AskedChart | undefined, taken: ReadonlySet<string>): Refusal[] {
  const refused = (reason: string, hint: string): Refusal[] => {
    return [{ rule: 'chart-id', reason: `Unexpected ${reason}`, hint }];
  };
  if (!idSchema.safeParse(id).success) {
    const reason = `chart id \`${id}\`, expected lower-case words joined by hyphens`;
    return refused(reason, 'The id becomes part of addresses: `id="plots-by-year"`.');
  }
  if (taken.has(id))
    return refused(
      `chart id \`${id}\`, expected one of its own: the site has a chart of that name`,
      'Rename this one.',
    );
  if (!other) return [];
  const where = `${pathOf(other.topic)}:${other.use.line}`;
  const reason = `second chart \`${id}\`, expected an id of its own: ${where} has it too`;
  return refused(reason, 'Rename this one; published addresses hold the other.');
}

function unknownKind({ attributes: { kind = '' } }: ComponentUse): Refusal[] {
  const reason = `Unexpected kind \`${kind}\` of chart, expected one of: ${askedKinds.join(', ')}`;
  return [{ rule: 'chart-kind', reason, hint: 'Say which kind it is: `kind="period"`.' }];
}

function against({ use, spec, wanted, figures, event }: AskedChart, record: SiteRecord): Refusal[] {
  if (!spec) return unknownKind(use);
  // What is named and not there is told when the record is made.
  const isWhole =
    figures.length === wanted.length && (use.attributes['event'] === undefined || event !== undefined);
  const many = tooMany(spec, record);
  if (!isWhole || many.length > 0) return many;
  return [...refusalsOf(figures, [alleged]), ...withoutOwn(refuse(spec, figures, event), figures)];
}

/** What speaks against a figure anywhere is told at the figure, not again at each chart. */
function withoutOwn(refusals: readonly Refusal[], figures: readonly ResolvedFigure[]): Refusal[] {
  const own = new Set(refusalsOf(figures, always).map(({ reason }) => reason));
  return refusals.filter(({ reason }) => !own.has(reason));
}

/** A mark for each of thousands of reports can neither be read nor found. */
function tooMany(spec: ChartSpec, { articles }: SiteRecord): Refusal[] {
  const { most } = kindOf(spec);
  if (most === undefined || articles.length <= most) return [];
  const reason = `Unexpected ${spec.kind} chart of ${articles.length} reports, expected at most ${most}`;
  const hint = 'The pages of all reports and of all people have charts that count them.';
  return [{ rule: 'too-many-to-draw', reason, hint }];
}

/** Charts have titles, cards and pictures of their own, in none of which an allegation may stand. */
const alleged: FigureRule = {
  rule: 'allegation-in-chart',
  reason: ({ id, allegation }) =>
    allegation === true &&
    `Unexpected allegation about a living person \`${id}\` in a chart, expected figures of something else`,
  hint: 'A chart travels without the report around it. Cite the words in the text of the page.',
};
