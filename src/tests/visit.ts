import type { Browser, Page } from 'puppeteer-core';

/** What a page did while it was open that a reader would not see. */
export interface Visit {
  readonly page: Page;
  /** Messages on the console, errors in scripts, requests that failed, answers that were none. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, without those that stand in the page itself (`data:`, `blob:`). */
  readonly requests: readonly string[];
}

/** Opens an address in a tab of its own, waits until nothing more is loaded, and listens all the while. */
export async function visit(browser: Browser, address: string, script = true): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${String(error)}`));
  page.on('requestfailed', (request) =>
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url());
  });
  // Scripts are on as it is, and a Firefox of the day may not know how to turn them off.
  if (!script) await page.setJavaScriptEnabled(false);
  // What is asked of the network is judged here; what the kept copy answers, in tests of its own.
  if (address.startsWith('http')) await page.setBypassServiceWorker(true);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForNetworkIdle({ idleTime: 60 });
  return { page, complaints, requests };
}
