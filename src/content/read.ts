/** The content of a project: every file of `content/`, read and checked against its schema, and nothing more. */
import type { z } from 'astro/zod';
import {
  type ArticleFront,
  articleFrontSchema,
  type Correction,
  type EventEntry,
  type Figure,
  type GlossaryTerm,
  type Helpline,
  type InferenceEntry,
  type Message,
  type Note,
  type Pair,
  type PersonEntry,
  type Redirect,
  type Site,
  type StatementEntry,
  type TopicFront,
  type WaivedNumber,
} from '../model.ts';
import type { ProseFolder } from './components.ts';
import type { ComponentUse } from './elements.ts';
import { type ContentFile, contentFiles } from './files.ts';
import { splitFront } from './front.ts';
import type { ProjectFiles, TextFile } from './project.ts';
import { readProse } from './prose.ts';
import { parseWritten, parseYaml } from './yaml.ts';

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
  /** It has no prose, and shows what is chosen by rule. */
  readonly isBare: boolean;
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
  /** Numbers that are no figures, with the reason; `null` without figures, or where their file is broken. */
  readonly waived: readonly WaivedNumber[] | null;
  readonly inferences: readonly InferenceEntry[];
  readonly pairs: readonly Pair[];
  readonly statements: readonly StatementEntry[];
  readonly people: readonly PersonEntry[];
  /** Names that an editor says are nobody's. */
  readonly notPeople: readonly string[];
  readonly events: readonly EventFile[];
  /** By file stem of the seed. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly helplines: readonly Helpline[];
  readonly corrections: readonly Correction[];
  readonly glossary: readonly GlossaryTerm[];
  readonly redirects: readonly Redirect[];
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
  const parse = <S extends z.ZodType>({ path }: TextFile, text: string, schema: S): z.infer<S> | null => {
    const parsed = parseYaml(text, path, schema);
    messages.push(...parsed.messages);
    return parsed.value;
  };
  const one = <S extends z.ZodType>({ path, schema }: ContentFile<S>): z.infer<S> | null => {
    const file = files.file(`content/${path}`);
    return file === null || file.text.trim() === '' ? null : parse(file, file.text, schema);
  };
  const prose = <S extends z.ZodType>(folder: ProseFolder, { schema }: ContentFile<S>) =>
    [...files.folder(`content/${folder}`, '.mdx')].flatMap((file) => {
      const { yaml, body } = splitFront(file.text);
      // The line of the opening fence, left empty, keeps the line numbers of messages true.
      const front = parse(file, `\n${yaml ?? ''}`, schema);
      const { uses, messages: ofProse } = readProse(body, file.path, folder);
      messages.push(...ofProse);
      return front === null
        ? []
        : [{ id: stem(file.path), path: file.path, front, uses, isBare: body.trim() === '' }];
    });
  const each = <S extends z.ZodType>(folder: string, { schema }: ContentFile<S>) =>
    [...files.folder(`content/${folder}`, '.yaml')].flatMap((file) => {
      const value = parse(file, file.text, schema);
      return value === null ? [] : [{ stem: stem(file.path), path: file.path, value }];
    });

  const site = one(contentFiles.site) ?? DEFAULT_SITE;
  const figures = one(contentFiles.figures);
  const people = one(contentFiles.people);
  return {
    site,
    articles: [...readArticles(files, messages)],
    topics: prose('topics', contentFiles.topic),
    topicIds: Array.from(files.folder('content/topics', '.mdx'), ({ path }) => stem(path)),
    figures: figures?.figures ?? [],
    waived: figures && (figures.waived ?? []),
    inferences: one(contentFiles.inferences)?.inferences ?? [],
    pairs: one(contentFiles.pairings)?.pairs ?? [],
    statements: one(contentFiles.statements)?.statements ?? [],
    people: people?.people ?? [],
    notPeople: people?.['not-a-person'] ?? [],
    events: each('events', contentFiles.event).map(({ value, ...file }) => ({ ...value, ...file })),
    notes: new Map(each('notes', contentFiles.notes).map((file) => [file.stem, file.value.notes])),
    helplines: one(contentFiles.helplines)?.helplines ?? [],
    corrections: one(contentFiles.corrections)?.corrections ?? [],
    glossary: one(contentFiles.glossary)?.terms ?? [],
    redirects: one(contentFiles.redirects)?.redirects ?? [],
    pages: prose('pages', contentFiles.page).map(({ id }) => id),
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
