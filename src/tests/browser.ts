/** The browsers that tests drive. None is downloaded: a system browser is used, or the one from an npm package. */
import { existsSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import { afterAll } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { bundledChromium, starts } from './bundled-chromium.ts';
import { dist } from './site.ts';

const chromiums: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

const firefoxes: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

const howToInstall: Readonly<Record<string, string>> = {
  linux: 'sudo apt-get install chromium   (Fedora: sudo dnf install chromium)',
  darwin: 'brew install --cask chromium',
  win32: 'winget install Google.Chrome',
};

/** For the tests of one file: a browser, and the site in `folder` served under `prefix`. Both close after the last test. */
export async function openSite(prefix = '', folder = dist): Promise<{ browser: Browser; site: Served }> {
  const browser = await launchBrowser();
  const site = await serve(folder, { prefix });
  afterAll(() => Promise.all([browser.close(), site.close()]));
  return { browser, site };
}

/**
 * Starts a Chromium: the one named by PUPPETEER_EXECUTABLE_PATH, one of this machine, or the one that
 * `@sparticuz/chromium` ships for Linux on x64. It keeps the rules of the web for `file://` pages.
 * @throws with the command that installs one, where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['PUPPETEER_EXECUTABLE_PATH'] ?? firstOf(chromiums);
  if (path !== undefined) return startChromium(path, process.env);
  const bundled = await bundledChromium();
  if (bundled !== null) return startChromium(bundled.path, bundled.env);
  const command = howToInstall[process.platform] ?? 'install Chromium, or set PUPPETEER_EXECUTABLE_PATH';
  throw new Error(`No browser is installed, and the browser tests need one.\nThis installs one: ${command}`);
}

/**
 * Starts the Firefox of this machine, or answers `null` where there is none. Puppeteer would turn the policy
 * for `file://` off, and tests of the offline site would then pass in Firefox and fail for readers.
 */
export async function launchFirefox(): Promise<Browser | null> {
  const executablePath = firstOf(firefoxes);
  if (executablePath === undefined) return null;
  const extraPrefsFirefox = { 'security.fileuri.strict_origin_policy': true };
  return launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
}

// A file of that name may be a stand-in that only says how to install the browser, as on Ubuntu.
function firstOf(paths: Readonly<Record<string, readonly string[]>>): string | undefined {
  return paths[process.platform]?.find((path) => existsSync(path) && starts(path, process.env));
}

// A container runs tests as root, where Chromium's sandbox cannot work; the pages are our own.
function startChromium(executablePath: string, env: NodeJS.ProcessEnv): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--font-render-hinting=none',
    '--no-first-run',
  ];
  return launch({ executablePath, args, env, headless: true, protocolTimeout: 120_000 });
}
