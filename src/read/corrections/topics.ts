import type { TopicKeywords, TopicOverride, TopicTag } from '../../model.ts';
import { again, type Complain, type Numbered } from './failure.ts';

/** Adds the topics that an editor gives to an article and takes away those that an editor takes away. */
export function overrideTopics(
  tags: readonly TopicTag[],
  known: readonly TopicKeywords[],
  overrides: readonly Numbered<TopicOverride>[],
  complain: Complain,
): TopicTag[] {
  let result = [...tags];
  const corrected = new Map<string, number>();
  for (const { index, topic, set, reason } of overrides) {
    if (!known.some(({ id }) => id === topic)) {
      unknownTopic(topic, known, ['overrides', index, 'topic'], complain);
      continue;
    }
    const earlier = corrected.get(topic);
    if (earlier !== undefined) {
      again(['overrides', index, 'topic'], `the topic \`${topic}\``, earlier, complain);
      continue;
    }
    corrected.set(topic, index);
    const because = result.find(({ id }) => id === topic)?.because ?? [];
    result = result.filter(({ id }) => id !== topic);
    if (set === 'add') result.push({ id: topic, because, setByEditor: reason });
  }
  return result;
}

/** Tells that an override names a topic that the project has not. */
export function unknownTopic(
  topic: string,
  known: readonly TopicKeywords[],
  keys: readonly (string | number)[],
  complain: Complain,
): void {
  complain(
    keys,
    'override-topic',
    `Unexpected topic \`${topic}\`, expected one of: ${known.map(({ id }) => id).join(', ') || 'none'}`,
  );
}
