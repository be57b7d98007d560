import { createHash } from 'node:crypto';

/** MIME types by file ending; anything else is sent as bytes. */
const types: Readonly<Record<string, string>> = {
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
 * The security headers of one file. Pages get a content security policy without `unsafe-inline`: the scripts
 * and styles that stand in the page are allowed by the hash of their text. Pages under `embed/` may be framed.
 * @see https://www.w3.org/TR/CSP3/
 */
export function securityHeaders(path: string, body: Buffer): Readonly<Record<string, string>> {
  const common = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  };
  if (!path.endsWith('.html')) return common;
  return {
    ...common,
    'content-security-policy': pagePolicy(body.toString('utf8'), path.startsWith('embed/')),
  };
}

function pagePolicy(html: string, framed: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${inlineHashes(html, 'script')}`,
    `style-src 'self' ${inlineHashes(html, 'style')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ]
    .map((directive) => directive.trim())
    .join('; ');
}

function inlineHashes(html: string, element: 'script' | 'style'): string {
  const inline = new RegExp(`<${element}\\b([^>]*)>(.*?)</${element}>`, 'gs');
  const texts = [...html.matchAll(inline)].filter(([, attributes]) => !/\ssrc=/.test(attributes ?? ''));
  const hashes = texts.map(
    ([, , text]) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`,
  );
  return [...new Set(hashes)].join(' ');
}
