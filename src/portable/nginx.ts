import type { HeaderRule } from './hosting-headers.ts';

/**
 * An nginx configuration that sends the headers of a site which lies under the path `under`. An `add_header`
 * in a location would undo those around it, so that each header is a variable of the address instead.
 */
export function nginxConfig(rules: readonly HeaderRule[], under: string): string {
  const base = `/${under.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ pattern, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  ~${patternIn(base, pattern)} "${value}";`];
    });
    return `map $uri ${variableOf(name)} {\n  default "";\n${lines.join('\n')}\n}\n`;
  });
  const sent = names.map((name) => `    add_header ${name} ${variableOf(name)} always;`);
  return `# Made by npm run nginx from dist/_headers: make it anew after every build.
# The maps belong into http { }, the rest is a server; dist is copied to /var/www/site${base}
${maps.join('')}
server {
  listen 80;
  root /var/www/site;
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/csv;
  location ${base} {
    try_files $uri $uri.html \${uri}index.html =404;
${sent.join('\n')}
    add_header Cache-Control "no-cache" always;
  }
  error_page 404 ${base}404.html;
}
`;
}

const variableOf = (name: string) => `$otr_${name.toLowerCase().replaceAll('-', '_')}`;

function patternIn(base: string, pattern: string): string {
  if (pattern === '/') return `^${base}(?:index\\.html)?$`;
  const rest = pattern.slice(1);
  if (rest === '*') return `^${base}`;
  return `^${base}${rest === ':page' ? '(?!index\\.html$)[^/]+$' : rest.replace('*', '')}`;
}
