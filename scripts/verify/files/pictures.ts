import { hash } from 'node:crypto';
import type { FileCheck } from './files.ts';

/** Says of each picture of which drawing it is: the hashes of both. */
const DRAWN = 'og/drawn.json';

/** A picture is the one that was drawn from the drawing beside it, whose words are checked. */
export const checkPicture: FileCheck = (path, site, tell) => {
  const name = path.replace(/\.png$/, '');
  const drawing = `${name}.svg`;
  const drawn = (site.json(DRAWN) ?? {}) as Readonly<Record<string, string[]>>;
  const [ofDrawing, ofPicture] = drawn[name] ?? [];
  const isOf = (file: string, known: string | undefined) =>
    known === hash('sha256', site.bytes(file), 'base64url');
  if (!site.files.has(drawing) || ofDrawing === undefined)
    tell('picture', `Unexpected picture, expected one that was drawn from ${drawing}`);
  else if (!isOf(drawing, ofDrawing) || !isOf(path, ofPicture))
    tell('picture', `Unexpected picture, expected the one that was drawn from ${drawing}`);
};

/** The list of what was drawn names pictures of the site only, and all of them. */
export const checkDrawn: FileCheck = (path, site, tell) => {
  for (const name of Object.keys((site.json(path) ?? {}) as object))
    if (!site.files.has(`${name}.png`))
      tell('picture', `Unexpected ${name}.png, expected a picture of the site`);
  for (const file of site.files) if (/^(?:charts|og)\/.*\.png$/.test(file)) checkPicture(file, site, tell);
};
