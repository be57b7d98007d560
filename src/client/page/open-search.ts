/** Opens search from any page: `/`, Ctrl or Cmd K, and what is marked `data-search-open`. */
import { loadScript } from './root.ts';
import { isPlainClick, isShortcut } from './shortcut.ts';

/** Listens for the keys and on the openers. Without this script they are links and forms to the search page. */
export function openSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event, isTyping(event.target))) return;
    event.preventDefault();
    void open();
  });
  for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
    opener.addEventListener('focus', () => void load());
    if (opener instanceof HTMLInputElement) opener.addEventListener('input', () => void openWith(opener));
    else opener.addEventListener('click', (event) => onClick(event, opener));
  }
  if (document.querySelector('[data-search-page]') !== null) void load();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function onClick(event: MouseEvent, opener: HTMLElement): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  open().catch(() => {
    if (opener instanceof HTMLAnchorElement) location.href = opener.href;
  });
}

let opening = false;

/** Letters typed while the search still loads are taken along. */
async function openWith(field: HTMLInputElement): Promise<void> {
  if (opening) return;
  opening = true;
  try {
    await open(field);
    field.value = '';
  } finally {
    opening = false;
  }
}

async function open(field?: HTMLInputElement): Promise<void> {
  await load();
  await globalThis.onTheRecordSearch?.openDialog(() => field?.value ?? '');
}

function load(): Promise<void> {
  return loadScript('assets/search.js');
}
