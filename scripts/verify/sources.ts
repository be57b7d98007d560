import { entries } from './read/content.ts';
import type { Paths } from './read/paths.ts';
import { type Program, readProgram } from './read/program.ts';
import { type Bags, bagsOf } from './record/bags.ts';
import { type Project, readProject } from './record/project.ts';
import { scalars } from './record/scalars.ts';
import { type Tables, tablesOf } from './record/tables.ts';
import { type Corpus, corpusOf } from './text/corpus.ts';
import { textsOfProse } from './text/prose.ts';

/** All that a finished site may say, and where it has it from. */
export interface Sources {
  readonly project: Project;
  /** The tables of data that follow from it. */
  readonly tables: Tables;
  /** What is recorded of each thing. */
  readonly bags: Bags;
  /** The running text that editors wrote. */
  readonly editorial: Corpus;
  /** The program's own words and scripts. */
  readonly program: Program;
  /** The public address of the site, with a slash at its end, where its pages name one. */
  readonly base: string | null;
  /** Addresses outside the site that content/ names. */
  readonly addresses: ReadonlySet<string>;
  /** Telephone numbers of content/, without their blanks. */
  readonly numbers: ReadonlySet<string>;
  /** What of texts nothing explains wherever they stand, as far as it was asked. */
  readonly anywhere: Map<string, string | null>;
}

/** Reads seeds, content and program anew; `day` is that of the version of the site, `YYYY-MM-DD`, where it names one, and `base` its public address. */
export function readSources(paths: Paths, day: string | null, base: string | null): Sources {
  const project = readProject(paths);
  const tables = tablesOf(project);
  const { topics, pages, events, notes, lists } = project.content;
  const prose = [...topics, ...pages].flatMap(({ front, body }) => [
    ...scalars(front),
    ...textsOfProse(body),
  ]);
  const written = [...lists.values(), ...events, ...[...notes.values()].flatMap(entries)].flatMap(scalars);
  const everything = [
    ...prose,
    ...written,
    ...project.content.articles.flatMap(({ front }) => scalars(front)),
  ];
  return {
    addresses: new Set(everything.flatMap((text) => text.match(/https?:\/\/[^\s)>\]]+/g) ?? [])),
    numbers: new Set(
      written.map((text) => text.replaceAll(/\s/g, '')).filter((text) => /^\+?\d+$/.test(text)),
    ),
    base,
    project,
    tables,
    bags: bagsOf(project, tables, [...scalars(day), ...(base === null ? [] : [base.slice(0, -1), base])]),
    editorial: corpusOf([...prose, ...written]),
    program: readProgram(),
    anywhere: new Map(),
  };
}
