import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor, patternOf, policyOf, readHeadersFile } from '../../src/portable/hosting-headers.ts';
import { commonHeaders, inlineTexts } from '../../src/portable/policy.ts';
import { policyHash } from '../portable/survey.ts';

/** MIME types by file ending; anything else is sent as bytes. */
const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** The media type of a file, by its ending. */
export function mediaType(path: string): string {
  return types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The security headers of the site in `folder`, for the address asked for and the file that answers: those of
 * its `_headers`, as hosts send them, or, where it has none, what the page itself needs.
 */
export function securityHeaders(folder: string): (path: string, file: string, body: Buffer) => Headers {
  const list = join(folder, '_headers');
  if (!existsSync(list))
    return (_, file, body) => ({
      ...commonHeaders,
      ...(file.endsWith('.html') ? ownPolicy(file, body) : {}),
    });
  const rules = readHeadersFile(readFileSync(list, 'utf8'));
  return (path) => headersFor(rules, path);
}

type Headers = Readonly<Record<string, string>>;

function ownPolicy(file: string, body: Buffer): Headers {
  const { scripts, styles } = inlineTexts(body.toString('utf8'));
  const hashes = { scripts: scripts.map(policyHash), styles: styles.map(policyHash) };
  return { 'Content-Security-Policy': policyOf(patternOf(file), [hashes]) };
}
