/** Runs one step of a build and says how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  told?: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  const terminal = process.stdout.isTTY === true;
  if (terminal) process.stdout.write(`${name} …`);
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const line = `${name.padEnd(28)} ${seconds.padStart(5)} s  ${told?.(result) ?? ''}`.trimEnd();
  process.stdout.write(`${terminal ? '\r' : ''}${line}\n`);
  return result;
}
