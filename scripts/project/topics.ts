import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { splitFront } from '../../src/content/front.ts';
import { readText } from '../../src/content/project.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { type Keywords, type Message, type TopicKeywords, topicSchema } from '../../src/model.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { repository } from '../paths.ts';

/** Ids and keywords of the topics in `content`, in code-unit order of their files; problems go to `messages`. */
export function readTopicKeywords(content: string, messages: Message[]): TopicKeywords[] {
  const folder = join(content, 'topics');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && !name.startsWith('.'))
    .sort(compareCodeUnits)
    .map((name) => ({
      id: name.slice(0, -'.mdx'.length),
      keywords: keywordsOf(join(folder, name), `content/topics/${name}`, messages),
    }));
}

function keywordsOf(file: string, path: string, messages: Message[]): Keywords {
  const { yaml } = splitFront(readText(file, path, messages) ?? '');
  // The line of the opening fence, left empty, keeps the line numbers of messages true.
  const parsed = parseYaml(`\n${yaml ?? ''}`, path, topicSchema);
  messages.push(...parsed.messages);
  return parsed.value?.keywords ?? [];
}

/** The `content` folder of the nearest parent of `path` that has topics, or else of this repository. */
export function enclosingContent(path: string): string {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'content', 'topics'))) return join(folder, 'content');
    if (folder === dirname(folder)) return join(repository, 'content');
  }
}
