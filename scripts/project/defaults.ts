import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/content/project.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { type Message, type Site, siteSchema } from '../../src/model.ts';

/** What `content/site.yaml` says of every article; nothing where there is no such file. */
export function readDefaults(content: string, messages: Message[]): Pick<Site, 'text'> {
  const path = join(content, 'site.yaml');
  if (!existsSync(path)) return {};
  const text = readText(path, 'content/site.yaml', messages);
  if (text === null) return {};
  const parsed = parseYaml(text, 'content/site.yaml', siteSchema);
  messages.push(...parsed.messages);
  return parsed.value?.text === undefined ? {} : { text: parsed.value.text };
}
