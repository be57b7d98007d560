/** The headers that hosts are given, and what is read with them. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder.ts';
import { policyHash } from '../../scripts/portable/survey.ts';
import { elementsOf } from '../portable/elements.ts';
import { headersFor, longestLine, readHeadersFile } from '../portable/hosting-headers.ts';
import { nginxConfig } from '../portable/nginx.ts';
import { inlineTexts } from '../portable/policy.ts';
import { openSite } from './browser.ts';
import { dist, sitePages } from './site.ts';

const text = readFileSync(join(dist, '_headers'), 'utf8');
const rules = readHeadersFile(text);

const { browser, site } = await openSite('/some/sub-path');

test('the file of headers is within what hosts read', () => {
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(longestLine);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(text).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/);
});

test('every script and style that stands in a page is allowed by the policy of its address, and framing only in embed/', () => {
  for (const { path, html } of sitePages()) {
    const policy = headersFor(rules, path)['Content-Security-Policy'] ?? '';
    const { scripts, styles } = inlineTexts(elementsOf(parse(html)));
    const [, allowedScripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    const [, allowedStyles = ''] = /style-src ([^;]*)/.exec(policy) ?? [];
    const refused = [
      ...scripts.filter((script) => !allowedScripts.includes(policyHash(script))),
      ...styles.filter((style) => !allowedStyles.includes(policyHash(style))),
    ];
    expect({ path, refused }).toEqual({ path, refused: [] });
    expect(policy).toContain(`frame-ancestors ${path.startsWith('embed/') ? '*' : "'none'"}`);
    expect(html, `${path} has a style attribute, which no hash allows`).not.toMatch(/<[^>]+ style="/);
  }
});

test('every file is sent with exactly the headers of the list', async () => {
  for (const path of filesIn(dist).filter((file) => !file.startsWith('pagefind/'))) {
    const { headers } = await fetch(site.url + encodeURI(path), { method: 'HEAD' });
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      expect({ path, name, sent: headers.get(name) }).toEqual({ path, name, sent: value });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);

test.skipIf(nginx === undefined)(
  'an nginx that is installed sends the policy with each page, the start page too',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    chmodSync(folder, 0o755);
    for (const under of ['/', '/some/path']) {
      const port = 20_000 + (process.pid % 20_000) + under.length;
      mkdirSync(join(folder, 'www', under, '..'), { recursive: true });
      cpSync(dist, join(folder, 'www', under), { recursive: true });
      const server = nginxConfig(rules, under)
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replaceAll('/var/www/site', join(folder, 'www'));
      const config = join(folder, 'nginx.conf');
      const global = `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {}`;
      writeFileSync(config, `${global} http { access_log off;\n${server}\n}`);
      const running = spawn(nginx ?? '', ['-c', config], { stdio: 'ignore' });
      const at = `http://127.0.0.1:${port}${under.replace(/\/$/, '')}`;
      await expect
        .poll(() =>
          fetch(`${at}/`).then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
      for (const path of ['index.html', 'articles.html', 'embed/arrests-2015.html', 'no-such', 'a/b/c']) {
        const wanted =
          headersFor(rules, path)['Content-Security-Policy'] ??
          headersFor(rules, '404.html')['Content-Security-Policy'];
        for (const asked of [path, path.replace(/(index)?\.html$/, '')]) {
          const { headers } = await fetch(`${at}/${asked}`);
          expect({ asked, sent: headers.get('content-security-policy') }).toEqual({ asked, sent: wanted });
        }
      }
      running.kill();
    }
    rmSync(folder, { recursive: true });
  },
);

test('a page of an address that is not there leads back into the site, however deep it is', async () => {
  for (const path of ['no-such.html', 'articles/no-such.html', 'a/b/c/d']) {
    const page = await browser.newPage();
    const response = await page.goto(site.url + path, { waitUntil: 'networkidle0' });
    expect(response?.status()).toBe(404);
    const links = await page.$$eval('a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    const inside = links.filter((href) => !href.includes('#'));
    expect(inside.length).toBeGreaterThan(10);
    for (const href of new Set(inside))
      expect({ href, status: (await fetch(href)).status }).toEqual({ href, status: 200 });
    await page.close();
  }
});

test('the workflow for GitHub Pages builds with the address that the host gives', () => {
  const workflow = readFileSync(
    fileURLToPath(new URL('../../scripts/hosting/github-pages.yml', import.meta.url)),
    'utf8',
  );
  expect(workflow).toMatch(/SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
});
