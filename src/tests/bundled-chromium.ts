import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BundledChromium {
  readonly path: string;
  /** The environment it needs to start. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The Chromium that the npm package `@sparticuz/chromium` ships, unpacked once into `node_modules/.cache`;
 * `null` where it cannot run. It is made for Linux on x64. The libraries that a bare system lacks (NSS and
 * its like) come from the package too.
 */
export async function bundledChromium(): Promise<BundledChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  const plain = { ...process.env, FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? join(folder, 'fonts') };
  const withLibraries = { ...plain, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const env = [plain, withLibraries].find((candidate) => starts(path, candidate));
  return env === undefined ? null : { path, env };
}

/** Whether a browser runs on this machine at all. Windows opens a window instead of telling its version. */
export function starts(path: string, env: NodeJS.ProcessEnv): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox', '--headless'], { env, timeout: 20_000 }).status === 0;
}

/** Unpacks beside the final folder and moves it there whole, so that a broken-off run leaves nothing behind. */
async function unpacked(): Promise<string> {
  // Not import.meta.resolve: the runner of a global set-up does not have it.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const bin = join(dirname(entry), '..', 'bin');
  const { version } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'chromium-'));
  await unpackInto(fresh, bin);
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}

// The package unpacks into the system's folder for temporary files, which is named by TMPDIR.
async function unpackInto(folder: string, bin: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = tmpdir();
  process.env['TMPDIR'] = folder;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
  } finally {
    process.env['TMPDIR'] = before;
  }
}
