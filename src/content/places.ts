/** Where entries of content files stand, for messages. A file is read for its places only when a message needs one. */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Point } from '../model.ts';
import { splitFront } from './front.ts';

/** The way to an entry of a YAML file: `['figures', 2, 'cites', 0, 'exact']`. */
export type Keys = readonly (string | number)[];

/** Answers where the value at `keys` of the file `path` stands, or the nearest that holds it. */
export type PlaceOf = (path: string, keys: Keys) => Point;

/** A file of YAML, and where what stands at an offset of it is. */
export interface OpenYaml {
  readonly document: Document;
  readonly pointAt: (offset: number) => Point;
}

/** Reads the tree of a YAML `text`; what is wrong with it stands in the document. */
export function openYaml(text: string): OpenYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'core' });
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return { document, pointAt };
}

/** `textOf` gives the text of a file; of one with front matter, the places are those of the front matter. */
export function openPlaces(textOf: (path: string) => string | undefined): PlaceOf {
  const known = new Map<string, OpenYaml>();
  return (path, keys) => {
    const text = textOf(path) ?? '';
    // The line of the opening fence, left empty, keeps line numbers true.
    const open =
      known.get(path) ?? openYaml(path.endsWith('.mdx') ? `\n${splitFront(text).yaml ?? ''}` : text);
    known.set(path, open);
    return open.pointAt(offsetAt(open.document, keys));
  };
}

/** Offset of the innermost node on the way to `keys` that the file has. */
export function offsetAt(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Offset of a key itself, in the map at `keys`. */
export function keyAt(document: Document, keys: readonly PropertyKey[], name: string): number {
  const map: unknown = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const pair = isMap(map)
    ? map.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
  return pair !== undefined && isNode(pair.key) && pair.key.range
    ? pair.key.range[0]
    : offsetAt(document, keys);
}
