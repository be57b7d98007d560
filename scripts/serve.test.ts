import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'site');
mkdirSync(join(site, 'embed'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'not for readers');
writeFileSync(
  join(site, 'index.html'),
  '<style>b{}</style><script>go()</script><script src="x.js"></script>',
);
writeFileSync(join(site, 'about.html'), 'About');
writeFileSync(join(site, '404.html'), 'Nothing here');
writeFileSync(join(site, 'embed', 'chart.html'), 'A chart');
writeFileSync(join(site, 'table.csv'), 'a,b');
afterAll(() => rmSync(folder, { recursive: true }));

const cases: readonly (readonly [path: string, status: number, text: string])[] = [
  ['', 200, '<style>'],
  ['about.html', 200, 'About'],
  ['about', 200, 'About'],
  ['about.html?q=1', 200, 'About'],
  ['table.csv', 200, 'a,b'],
  ['no-such-page', 404, 'Nothing here'],
  ['embed/', 404, 'Nothing here'],
  ['%2e%2e/secret.txt', 404, 'Nothing here'],
  ['..%2fsecret.txt', 404, 'Nothing here'],
  ['%', 404, 'Nothing here'],
];

for (const prefix of ['', '/some/sub-path']) {
  for (const [path, status, text] of cases) {
    test(`answers ${prefix}/${path} with ${status}`, async () => {
      const { url, close } = await serve(site, { prefix });
      const response = await fetch(url + path);
      expect(response.status).toBe(status);
      expect(await response.text()).toContain(text);
      await close();
    });
  }
}

test('a path outside the prefix is not served', async () => {
  const { url, close } = await serve(site, { prefix: '/some/sub-path' });
  expect((await fetch(new URL('/about.html', url))).status).toBe(404);
  await close();
});

test('the headers are those of the list, read anew when a build has changed it', async () => {
  const { url, close } = await serve(site);
  const policy = async (path: string) => (await fetch(url + path)).headers.get('content-security-policy');
  expect(await policy('about.html')).toBeNull();
  writeFileSync(join(site, '_headers'), '/:page\n  Content-Security-Policy: first\n');
  expect(await policy('about.html')).toBe('first');
  writeFileSync(join(site, '_headers'), '/:page\n  Content-Security-Policy: second, longer\n');
  expect(await policy('about')).toBe('second, longer');
  expect(await policy('no-such-page')).toBe('second, longer');
  await close();
});

test('every text says that it is UTF-8', async () => {
  const { url, close } = await serve(site);
  for (const path of ['', 'about.html', 'about', 'table.csv', 'no-such-page'])
    expect((await fetch(url + path)).headers.get('content-type')).toMatch(
      /^text\/(html|csv); charset=utf-8$/,
    );
  await close();
});

test('the next free port is taken where the first is busy', async () => {
  const first = await serve(site);
  const port = Number(new URL(first.url).port);
  const second = await serve(site, { port, nextFreePort: true });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await expect(serve(site, { port })).rejects.toThrow(/EADDRINUSE/);
  await first.close();
  await second.close();
});
