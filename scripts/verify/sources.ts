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
  /** What of texts nothing explains wherever they stand, as far as it was asked. */
  readonly anywhere: Map<string, string | null>;
}

/** Reads seeds, content and program anew; `day` is that of the version of the site, `YYYY-MM-DD`, where it names one. */
export function readSources(paths: Paths, day: string | null): Sources {
  const project = readProject(paths);
  const tables = tablesOf(project);
  const { topics, pages, events, notes, lists } = project.content;
  const prose = [...topics, ...pages].flatMap(({ front, body }) => [
    ...scalars(front),
    ...textsOfProse(body),
  ]);
  const written = [...lists.values(), ...events, ...[...notes.values()].flatMap(entries)].flatMap(scalars);
  return {
    project,
    tables,
    bags: bagsOf(project, tables, scalars(day)),
    editorial: corpusOf([...prose, ...written]),
    program: readProgram(),
    anywhere: new Map(),
  };
}
