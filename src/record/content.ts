import { z } from 'astro/zod';
import type { ProseFolder } from '../content/components.ts';
import type { ComponentUse } from '../content/elements.ts';
import { readProse } from '../content/prose.ts';
import type {
  ArticleFront,
  EventEntry,
  Figure,
  InferenceEntry,
  Message,
  Note,
  Pair,
  PersonEntry,
  Site,
  StatementEntry,
  WaivedNumber,
} from '../model.ts';
import {
  articleFrontSchema,
  correctionSchema,
  eventSchema,
  figuresFileSchema,
  glossaryTermSchema,
  helplineSchema,
  inferenceSchema,
  noteSchema,
  pageSchema,
  pairSchema,
  personSchema,
  siteSchema,
  statementSchema,
  type TopicFront,
  topicSchema,
} from '../model.ts';
import { splitFront } from '../yaml/front.ts';
import { parseWritten, parseYaml } from '../yaml/parse.ts';
import type { ProjectFiles, TextFile } from './read.ts';

/** A generated article: its front matter and where its MDX lies. */
export interface ArticleFile {
  readonly front: ArticleFront;
  readonly path: string;
  /** A hash of its text, by which a change of it is known. */
  readonly version: string;
  /** The MDX with its front matter blanked, so that line numbers stay true. Read anew: thousands fill the memory. */
  readonly body: string;
}

/** A topic page: its front matter, its id and what its prose uses. */
export interface TopicFile {
  readonly id: string;
  readonly path: string;
  readonly front: TopicFront;
  /** The components that its prose uses, in order. */
  readonly uses: readonly ComponentUse[];
}

/** An event, and the file that tells of it. */
export interface EventFile extends EventEntry {
  readonly path: string;
  /** The name of the file, without its ending. */
  readonly stem: string;
}

/** The content of a project as its files say it, checked against the schemas and nothing more. */
export interface Content {
  readonly site: Site;
  readonly articles: readonly ArticleFile[];
  readonly topics: readonly TopicFile[];
  /** Ids of all topics, of those too whose file is broken. */
  readonly topicIds: readonly string[];
  readonly figures: readonly Figure[];
  /** Numbers that are no figures, with the reason; `null` in a project without figures. */
  readonly waived: readonly WaivedNumber[] | null;
  readonly inferences: readonly InferenceEntry[];
  readonly pairs: readonly Pair[];
  readonly statements: readonly StatementEntry[];
  readonly people: readonly PersonEntry[];
  readonly events: readonly EventFile[];
  /** By file stem of the seed. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly helplines: readonly z.infer<typeof helplineSchema>[];
  readonly corrections: readonly z.infer<typeof correctionSchema>[];
  readonly glossary: readonly z.infer<typeof glossaryTermSchema>[];
  /** Ids of the editorial pages: about, method … */
  readonly pages: readonly string[];
  /** Whether a file was left out, since it could not be read. */
  readonly isBroken: (path: string) => boolean;
  readonly messages: readonly Message[];
}

export const DEFAULT_SITE: Site = {
  title: 'On the Record',
  description: 'What was said, by whom, and how each outlet printed it.',
};

const stem = (path: string) => path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');

/** Reads every content file of the project. Problems are gathered in `messages`, not thrown. */
export function readContent(files: ProjectFiles): Content {
  const messages: Message[] = [];
  const parse = <S extends z.ZodType>(file: TextFile, text: string, schema: S): z.infer<S> | null => {
    const parsed = parseYaml(text, file.path, schema);
    messages.push(...parsed.messages);
    return parsed.value;
  };
  const list = <S extends z.ZodType>(path: string, key: string, schema: S): z.infer<S>[] => {
    const file = files.file(path);
    if (file === null) return [];
    const parsed = parse(file, file.text, z.strictObject({ [key]: z.array(schema) }));
    return (parsed?.[key] ?? []) as z.infer<S>[];
  };
  const prose = <S extends z.ZodType>(folder: ProseFolder, schema: S) =>
    [...files.folder(`content/${folder}`, '.mdx')].flatMap((file) => {
      const { yaml, body } = splitFront(file.text);
      // The line of the opening fence, left empty, keeps the line numbers of messages true.
      const front = parse(file, `\n${yaml ?? ''}`, schema);
      const { uses, messages: ofProse } = readProse(body, file.path, folder);
      messages.push(...ofProse);
      return front === null ? [] : [{ id: stem(file.path), path: file.path, front, uses }];
    });
  const each = <S extends z.ZodType>(folder: string, schema: S) =>
    [...files.folder(folder, '.yaml')].flatMap((file) => {
      const value = parse(file, file.text, schema);
      return value === null ? [] : [{ id: stem(file.path), path: file.path, value }];
    });

  const siteFile = files.file('content/site.yaml');
  const figuresFile = files.file('content/figures.yaml');
  const figured = figuresFile && parse(figuresFile, figuresFile.text, figuresFileSchema);
  return {
    site: (siteFile === null ? null : parse(siteFile, siteFile.text, siteSchema)) ?? DEFAULT_SITE,
    articles: [...readArticles(files, messages)],
    topics: prose('topics', topicSchema),
    topicIds: Array.from(files.folder('content/topics', '.mdx'), ({ path }) => stem(path)),
    figures: figured?.figures ?? [],
    waived: figuresFile && (figured?.waived ?? []),
    inferences: list('content/inferences.yaml', 'inferences', inferenceSchema),
    pairs: list('content/pairings.yaml', 'pairs', pairSchema),
    statements: list('content/statements.yaml', 'statements', statementSchema),
    people: list('content/people.yaml', 'people', personSchema),
    events: each('content/events', eventSchema).map(({ id, path, value }) => ({ ...value, path, stem: id })),
    notes: new Map(
      each('content/notes', z.strictObject({ notes: z.array(noteSchema) })).map(({ id, value }) => [
        id,
        value.notes,
      ]),
    ),
    helplines: list('content/helplines.yaml', 'helplines', helplineSchema),
    corrections: list('content/corrections.yaml', 'corrections', correctionSchema),
    glossary: list('content/glossary.yaml', 'terms', glossaryTermSchema),
    pages: prose('pages', pageSchema).map(({ id }) => id),
    isBroken: (path) => [...messages, ...(files.problems ?? [])].some((message) => message.path === path),
    get messages() {
      return [...messages, ...(files.problems ?? [])];
    },
  };
}

/** The article pages of a project, without their texts. */
function* readArticles(files: ProjectFiles, messages: Message[]): Generator<ArticleFile> {
  let last: { readonly path: string; readonly body: string } | undefined;
  for (const file of files.folder('content/articles', '.mdx')) {
    const { path } = file;
    const yaml = `\n${splitFront(file.text).yaml ?? ''}`;
    const { value: front, messages: found } = parseWritten(yaml, path, articleFrontSchema);
    messages.push(...found);
    if (front === null) continue;
    yield {
      front: withoutText(front),
      path,
      version: file.version,
      get body() {
        if (last?.path !== path) last = { path, body: splitFront(files.file(path)?.text ?? '').body };
        return last.body;
      },
    };
  }
}

/** The same data, which no longer hold on to the text that they were cut from: of thousands it is most of the memory. */
function withoutText<T extends ArticleFront>(front: T): T {
  return JSON.parse(JSON.stringify(front));
}
