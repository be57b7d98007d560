import { execFileSync } from 'node:child_process';

/** The commit and its date, or nothing outside a version history; `SOURCE_DATE_EPOCH` overrides the date. */
export function commitOf(root: string): { readonly date?: string; readonly commit?: string } {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const given =
    epoch === undefined ? {} : { date: new Date(Number(epoch) * 1000).toISOString().slice(0, 10) };
  try {
    const answer = execFileSync('git', ['log', '-1', '--format=%H %ct'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [commit = '', seconds = '0'] = answer.toString().trim().split(' ');
    return { commit, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), ...given };
  } catch {
    return given;
  }
}
