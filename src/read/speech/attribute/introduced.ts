import type { Mention } from '../grammar/mention.ts';
import type { Entity } from '../names/entity.ts';
import type { EntityNaming } from '../names/table.ts';
import type { Knowledge } from './resolve.ts';
import { hasComplement, LEADERS } from './roles.ts';

const REACH = 2;

/**
 * Whom a role that opens a story stands for: the person first named, with such a role beside the name, in the same
 * paragraph or the next two. Takes “the boss of the agency warned … The agency's director, Ann Lee, said”; refuses a
 * role without complement when somebody was named before, and a role of another sort.
 */
export function introducedAfter(known: Knowledge, mention: Mention, paragraph: number): Entity | null {
  if (!mention.roles.some((role) => LEADERS.has(role)) || !/^(a|an|the) /i.test(mention.words)) return null;
  const { firsts } = known.reading.entities;
  const earliest = firsts.values().next().value?.[0];
  const named = earliest !== undefined && isBefore(earliest, mention, paragraph);
  if (named && !(hasComplement(mention) && mention.definite)) return null;
  for (let index = paragraph; index <= paragraph + REACH; index += 1) {
    for (const naming of firsts.get(index) ?? []) {
      if (!isBefore(naming, mention, paragraph)) return naming.entity;
    }
  }
  return null;
}

function isBefore(naming: EntityNaming, mention: Mention, paragraph: number): boolean {
  return naming.paragraph < paragraph || (naming.paragraph === paragraph && naming.from < mention.to);
}
