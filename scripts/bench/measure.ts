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
export function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const cpu = new Map<number, number>();
  let [peakBytes, output] = [0, ''];
  const sample = () => {
    const tree = treeOf(child.pid ?? 0);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    for (const { pid, ticks } of tree) cpu.set(pid, ticks);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      const cpuSeconds = [...cpu.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_A_SECOND;
      if (code === 0) resolve({ seconds, cpuSeconds, peakBytes, output });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output.slice(-4000)}`));
    });
  });
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly bytes: number;
}

/** A process and everything it started, as Linux tells it. */
function treeOf(root: number): Running[] {
  const all = processes();
  const tree = all.filter(({ pid }) => pid === root);
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid));
  return tree;
}

function processes(): Running[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => readStat(Number(pid)));
  } catch {
    return [];
  }
}

function readStat(pid: number): Running[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may hold blanks and brackets.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0] = [fields[11], fields[12]];
    return [{ pid, parent: fields[1] ?? 0, ticks: user + system, bytes: (fields[21] ?? 0) * PAGE_BYTES }];
  } catch {
    return [];
  }
}
