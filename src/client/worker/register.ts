/** Asks the browser to keep the site for reading without a network; where it cannot, nothing is missing. */
import { siteRoot } from '../page/root.ts';

/** What the worker says while it works. */
interface Told {
  readonly done?: number;
  readonly of?: number;
  readonly whole?: boolean;
}

/** Registers the worker once the page is at rest, and offers “keep all” where the page has a place for it. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !/^https?:$/.test(location.protocol)) return;
  addEventListener('load', () => {
    whenIdle(() => {
      void register();
    });
  });
}

// Safari has no idle callback.
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 2_000);
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register(new URL('sw.js', siteRoot()));
    const { active } = await serviceWorker.ready;
    const worker = () => serviceWorker.controller ?? active;
    offerKeepAll(worker);
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData === true) return;
    const keep = () => ask(worker(), 'keep', () => undefined);
    // A new version of the site brings a new worker, which knows the new files.
    serviceWorker.addEventListener('controllerchange', keep);
    keep();
  } catch {
    // The browser or its settings do not allow it; the site reads as before.
  }
}

function ask(worker: ServiceWorker | null, what: 'keep' | 'keep all', told: (news: Told) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Told>) => told(data);
  worker?.postMessage({ what, page: location.href }, [port2]);
}

function offerKeepAll(worker: () => ServiceWorker | null): void {
  const offer = document.querySelector<HTMLElement>('[data-keep-all]');
  const button = offer?.querySelector('button');
  const said = offer?.querySelector('[role=status]');
  if (!offer || !button || !said) return;
  offer.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    ask(worker(), 'keep all', ({ done, of, whole }) => {
      if (done !== undefined) said.textContent = `${done} of ${of} files`;
      if (whole === undefined) return;
      button.disabled = whole;
      said.textContent = whole
        ? 'The whole site is kept on this device.'
        : 'Not all could be fetched. Try again later.';
    });
  });
}
