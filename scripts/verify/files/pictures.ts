import { hash } from 'node:crypto';
import { type Finding, finding } from '../finding.ts';
import type { Built } from './built.ts';

/** Says of each picture of which drawing it is: the hashes of both. */
const DRAWN = 'og/drawn.json';

/** A picture is the one that was drawn from the drawing beside it, whose words are checked. */
export function checkPicture(path: string, site: Built): Finding[] {
  const name = path.replace(/\.png$/, '');
  const drawing = `${name}.svg`;
  const tell = (reason: string) => [finding(site.pathOf(path), 'picture', reason)];
  const drawn = site.files.has(DRAWN) ? site.json(DRAWN) : undefined;
  const [ofDrawing, ofPicture] = (drawn as Readonly<Record<string, string[]>> | undefined)?.[name] ?? [];
  if (!site.files.has(drawing) || ofDrawing === undefined)
    return tell(`Unexpected picture, expected one that was drawn from ${drawing}`);
  const sameDrawing = ofDrawing === hash('sha256', site.bytes(drawing), 'base64url');
  const samePicture = ofPicture === hash('sha256', site.bytes(path), 'base64url');
  return sameDrawing && samePicture
    ? []
    : tell(`Unexpected picture, expected the one that was drawn from ${drawing}`);
}

/** The list of what was drawn names pictures of the site only, and all of them. */
export function checkDrawn(path: string, site: Built): Finding[] {
  const listed = Object.keys((site.json(path) ?? {}) as object).map((name) => `${name}.png`);
  const there = [...site.files].filter((file) => /^(?:charts|og)\/.*\.png$/.test(file));
  const strange = listed.filter((file) => !site.files.has(file));
  return [
    ...strange.map((file) =>
      finding(site.pathOf(path), 'picture', `Unexpected ${file}, expected a picture of the site`),
    ),
    ...there.flatMap((file) => checkPicture(file, site)),
  ];
}
