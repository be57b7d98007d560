import type { Span } from '../model.ts';

/** A block of an article as the opening tag in its MDX gives it. */
export interface Block extends Span {
  readonly role: string;
  readonly rule: string;
  readonly setByEditor: boolean;
}

/**
 * The blocks of an article's MDX by their opening tags alone: data need the places and not the words, and the
 * whole tree takes twenty times as long. No text of a seed can look like a tag there: it is escaped.
 */
export function readBlocks(mdx: string): Block[] {
  return [...mdx.matchAll(/^<Block (.*)>$/gm)].map(([, attributes = '']) => {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const [start = 0, end = 0] = value('span').split('-').map(Number);
    const setByEditor = /\bsetByEditor="/.test(attributes);
    return { role: value('role'), rule: value('rule'), setByEditor, start, end };
  });
}
