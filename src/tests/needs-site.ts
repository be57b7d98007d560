import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { dist } from './site.ts';

/** Runs before all tests of the site: without a site and a browser none of them could say anything. */
export async function setup(): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`${dist}: no site here, and these tests read one. Build it first: npm run build`);
  }
  const browser = await launchBrowser();
  console.log(`Browser: ${await browser.version()}`);
  await browser.close();
}
