import { join } from 'node:path';
import { entries, listed } from './read/content.ts';
import type { Paths } from './read/paths.ts';
import { type Program, readProgram } from './read/program.ts';
import { type Bags, bagsOf } from './record/bags.ts';
import { scalars } from './record/forms.ts';
import { type Project, readProject } from './record/project.ts';
import { type Tables, tablesOf } from './record/tables.ts';
import { formsOfDate, WHOLE_DAY } from './text/dates.ts';
import { piecesOfProse, textsOfProse } from './text/prose.ts';
import { wordsIn } from './text/words.ts';

/** All that a finished site may say, and where it has it from. */
export interface Sources {
  readonly project: Project;
  /** The tables of data that follow from it. */
  readonly tables: Tables;
  /** What is recorded of each thing. */
  readonly bags: Bags;
  /** The program's own words and scripts. */
  readonly program: Program;
  /** The day of the version of the site, `YYYY-MM-DD`, where it names one. */
  readonly day: string | null;
  /** The public address of the site, with a slash at its end, where its pages name one. */
  readonly base: string | null;
  /** All days, written out (“16 February 2023”), that a seed prints or content/ has. */
  readonly days: ReadonlySet<string>;
  /** Addresses outside the site that content/ names. */
  readonly addresses: ReadonlySet<string>;
  /** Telephone numbers of content/, without their blanks. */
  readonly numbers: ReadonlySet<string>;
  /** What of texts nothing explains wherever they stand, as far as it was asked. */
  readonly anywhere: Map<string, string | null>;
}

/** A text as it is read, with the words of its links alone. */
const withoutLinks = (text: string) => text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** A date or a name that an editor has somewhere is none of something else; a text of more words is no accident. */
const isRunning = (text: string) => wordsIn(text).length >= FEWEST && formsOfDate(text).length === 1;
const FEWEST = 3;
const ISO_DAY = /\b\d{4}-\d\d-\d\d\b/g;
const BETWEEN_SENTENCES = /(?<=[.?!]) (?=[“‘]?\p{Lu})/u;

/** Reads seeds, content and program anew; `day` is that of the version of the site, `YYYY-MM-DD`, where it names one, and `base` its public address. */
export function readSources(paths: Paths, day: string | null, base: string | null): Sources {
  const project = readProject(paths);
  const tables = tablesOf(project);
  const { topics, pages, events, notes, lists } = project.content;
  const prose = [...topics, ...pages].flatMap(({ front, body }) => [
    ...scalars(front).map(withoutLinks),
    ...textsOfProse(body),
    ...piecesOfProse(body),
  ]);
  const redirected = listed(project.content, 'redirects').flatMap(({ from, to }) =>
    [from, to].flatMap((place) => String(place ?? '').split('#')),
  );
  const written = [...lists.values(), ...events, ...[...notes.values()].flatMap(entries)].flatMap(scalars);
  const everything = [
    ...prose,
    ...written,
    ...project.content.articles.flatMap(({ front }) => scalars(front)),
  ];
  const seeds = [...project.articles.values()].flatMap(({ seed }) => seed?.text ?? []);
  const dates = [...scalars(day), ...everything]
    .flatMap((text) => text.match(ISO_DAY) ?? [])
    .flatMap(formsOfDate);
  return {
    days: new Set([...seeds, ...everything, ...dates].flatMap((text) => text.match(WHOLE_DAY) ?? [])),
    addresses: new Set(everything.flatMap((text) => text.match(/https?:\/\/[^\s)>\]]+/g) ?? [])),
    numbers: new Set(
      written.map((text) => text.replaceAll(/\s/g, '')).filter((text) => /^\+?\d+$/.test(text)),
    ),
    day,
    base,
    project,
    tables,
    bags: bagsOf(project, tables, [
      ...scalars(day),
      ...(base === null ? [] : [base.slice(0, -1), base]),
      ...redirected,
      ...[...prose, ...written].filter(isRunning).flatMap((text) => [text, ...text.split(BETWEEN_SENTENCES)]),
    ]),
    program: readProgram(join(import.meta.dirname, '../../src')),
    anywhere: new Map(),
  };
}
