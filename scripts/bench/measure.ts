import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command cost. */
export interface Cost {
  readonly seconds: number;
  /** Of all processes together, user and system; 0 where the system does not tell (no `/proc`). */
  readonly cpuSeconds: number;
  /** Highest resident memory of the process and its children together, sampled; 0 where not told. */
  readonly peakBytes: number;
  readonly output: string;
}

const SAMPLE_MS = 100;
const PAGE_BYTES = 4096;
const TICKS_A_SECOND = 100;

/** Runs a command to its end. @throws where it fails, with the end of what it printed. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const ticks = new Map<number, number>();
  let [peakBytes, output] = [0, ''];
  const timer = setInterval(() => {
    const running = treeOf(child.pid ?? 0);
    for (const one of running) ticks.set(one.pid, one.ticks);
    peakBytes = Math.max(
      peakBytes,
      running.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }, SAMPLE_MS);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`);
  const cpuSeconds = [...ticks.values()].reduce((sum, own) => sum + own, 0) / TICKS_A_SECOND;
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes, output };
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly bytes: number;
}

/** A process and everything it started, as Linux tells it; none elsewhere. */
function treeOf(root: number): Running[] {
  let all: Running[] = [];
  try {
    all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readStat(Number(name)) : []));
  } catch {}
  const tree = all.filter(({ pid }) => pid === root);
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid));
  return tree;
}

function readStat(pid: number): Running[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may hold blanks and brackets.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((at) => fields[at]);
    return [{ pid, parent, ticks: user + system, bytes: pages * PAGE_BYTES }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
