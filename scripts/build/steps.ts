/** What a step calls to say how far it is: so many done, of so many. It may be called for each one. */
export type Progress = (done: number, of: number) => void;

/** A terminal shows no more changes than this; writing all of them would slow the step down. */
const REDRAW_MS = 100;
/** Before so much time has passed, the rate says little about the time that is left. */
const RATE_MS = 1000;

/**
 * Runs one step of a build and says how long it took, on one line. On a terminal the line shows, while the step
 * runs, how far it is; elsewhere it is written once, when the step is done.
 */
export async function step<T>(
  name: string,
  work: (progress: Progress) => Promise<T>,
  told?: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  const draw = process.stdout.isTTY === true ? drawLine : undrawn;
  draw(`${name} …`);
  let drawn = started;
  const progress: Progress = (done, of) => {
    const now = performance.now();
    if (now - drawn < REDRAW_MS) return;
    drawn = now;
    draw(`${name.padEnd(28)} ${howFar(done, of, now - started)}`);
  };
  const result = await work(progress);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  draw('');
  process.stdout.write(
    `${`${name.padEnd(28)} ${seconds.padStart(5)} s  ${told?.(result) ?? ''}`.trimEnd()}\n`,
  );
  return result;
}

/** `1,200 of 5,000, 3 s left`; the time left follows from the rate so far. */
export function howFar(done: number, of: number, milliseconds: number): string {
  const counted = `${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`;
  if (milliseconds < RATE_MS || done === 0 || done >= of) return counted;
  return `${counted}, ${Math.ceil(((milliseconds / done) * (of - done)) / 1000)} s left`;
}

/** So many articles make a rate that means something. */
const MANY = 100;

/** `Built in 20.4 s: 5,000 articles, 245 a second.` */
export function builtIn(milliseconds: number, articles: number): string {
  const built = `Built in ${(milliseconds / 1000).toFixed(1)} s`;
  if (articles < MANY) return `${built}.`;
  const rate = Math.round((articles / milliseconds) * 1000);
  return `${built}: ${articles.toLocaleString('en-GB')} articles, ${rate.toLocaleString('en-GB')} a second.`;
}

// The line is written over the one before, of which nothing may stay.
const drawLine = (text: string) => void process.stdout.write(`\r\u001b[K${text}`);
const undrawn = () => undefined;
