import type { Span } from '../model.ts';

/** A block of an article as the opening tag in its MDX gives it. */
export interface Block extends Span {
  readonly role: string;
  readonly rule: string;
  readonly setByEditor: boolean;
}

const OPENING = /^<Block role="([^"]*)" span="(\d+)-(\d+)" rule="([^"]*)"( setByEditor=)?/gm;

/**
 * The blocks of an article's MDX by their opening tags alone: data need the places and not the words, and the
 * whole tree takes twenty times as long. No text of a seed can look like a tag there: it is escaped.
 */
export function readBlocks(mdx: string): Block[] {
  return Array.from(mdx.matchAll(OPENING), ([, role = '', start, end, rule = '', editor]) => {
    return {
      role: own(role),
      rule: own(rule),
      setByEditor: editor !== undefined,
      start: Number(start),
      end: Number(end),
    };
  });
}

const names = new Map<string, string>();

/** A name that was met before, or else a copy: a part of a text keeps the whole text in memory. */
function own(name: string): string {
  const known = names.get(name) ?? structuredClone(name);
  names.set(known, known);
  return known;
}
