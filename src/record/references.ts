import { type Attribute, type Component, components } from '../content/components.ts';
import type { ComponentUse } from '../content/elements.ts';
import { askNearest, oneOf } from '../content/nearest.ts';
import type { Code, Message } from '../model.ts';
import type { SiteRecord } from './record.ts';

/** What the attributes of components may name. */
type Named = Pick<SiteRecord, 'topics' | 'components' | 'figures' | 'statements' | 'events' | 'glossary'>;

/** A name that an attribute holds, and those that there are. */
interface Reference {
  readonly what: string;
  readonly rule: Code;
  readonly wanted: readonly string[];
  readonly known: readonly string[];
  /** Where such names come from. */
  readonly from: string;
}

/** Everything that the components of topics name and the project does not have. */
export function referenceMessages(record: Named): Message[] {
  return record.topics.flatMap(({ id }) =>
    record.components(id).flatMap((use) => unknownNames(use, `content/topics/${id}.mdx`, record)),
  );
}

function unknownNames(use: ComponentUse, path: string, record: Named): Message[] {
  const known: Readonly<Record<string, Component>> = components.topics;
  return Object.entries(use.attributes).flatMap(([key, value]) => {
    const reference = referenceOf(known[use.name]?.attributes[key], value, use, record);
    const at = use.places[key] ?? use;
    const missing = reference?.wanted.filter((name) => !reference.known.includes(name)) ?? [];
    return missing.map((name) =>
      message(name, reference as Reference, { path, line: at.line, column: at.column }),
    );
  });
}

function message(
  name: string,
  { what, rule, known, from }: Reference,
  at: Pick<Message, 'path' | 'line' | 'column'>,
): Message {
  const reason = `Unexpected ${what} \`${name}\`, expected ${oneOf(name, known)}`;
  return { ...at, rule, reason, hint: askNearest(name, known) ?? from, severity: 'error' };
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function referenceOf(
  attribute: Attribute | undefined,
  value: string,
  use: ComponentUse,
  { figures, statements, events, glossary }: Named,
): Reference | null {
  const wanted = value.split(/\s+/).filter(Boolean);
  const parted = 'Ids are parted by blanks.';
  switch (attribute?.is) {
    case 'figures':
      return {
        what: 'figure',
        rule: 'figure-id',
        wanted,
        known: idsOf(figures),
        from: `Add it to content/figures.yaml. ${parted}`,
      };
    case 'terms':
      return {
        what: 'term',
        rule: 'term-id',
        wanted,
        known: idsOf(glossary),
        from: `Add it to content/glossary.yaml. ${parted}`,
      };
    case 'statement':
      return {
        what: 'statement',
        rule: 'statement-id',
        wanted: [value],
        known: idsOf(statements),
        from: 'Add it to content/statements.yaml.',
      };
    case 'event':
      return {
        what: 'event',
        rule: 'event-id',
        wanted: [value],
        known: idsOf(events),
        from: 'An event is a file of content/events.',
      };
    case 'facts': {
      const event = events.find(({ id }) => id === use.attributes['event']);
      const from = `Add it to content/events/${event?.id}.yaml. ${parted}`;
      return event === undefined
        ? null
        : { what: 'fact', rule: 'fact-id', wanted, known: idsOf(event.facts), from };
    }
    default:
      return null;
  }
}
