/** A sign beside headings, charts, figures and paragraphs that leads to them, and copies the link. */
import { addressOf, copyText } from './clipboard.ts';
import { element } from './element.ts';
import { loadStyle } from './root.ts';

interface Place {
  readonly host: HTMLElement;
  readonly anchor: string;
  readonly name: string;
}

/** Adds the signs. They stand in the margin, over nothing, so that nothing moves. */
export function offerLinks(): void {
  const paragraphs = paragraphPlaces();
  const places = [...headingPlaces(), ...figurePlaces()];
  if (places.length + paragraphs.length === 0) return;
  void loadStyle('assets/copy.css').then(() => {
    const said = element('p', { role: 'status', class: 'vh' });
    document.body.append(said);
    for (const place of places) addLink(place, said);
    walkWithArrows(paragraphs.map((place) => addLink(place, said)));
  });
}

function headingPlaces(): Place[] {
  return elements('main :is(h2, h3)').flatMap((host) => {
    const around = host.closest<HTMLElement>('section[id], figure[id]');
    const section = around?.querySelector('h2, h3') === host ? around.id : '';
    const anchor = host.id || section;
    const words = host.textContent?.trim() ?? '';
    if (anchor === '') return [];
    // The heading is named by its own words, and not by the link in it as well.
    host.setAttribute('aria-label', words);
    return [{ host, anchor, name: `“${words}”` }];
  });
}

function figurePlaces(): Place[] {
  return elements('tr[id^="f-"] > th').map((host) => ({
    host,
    anchor: host.parentElement?.id ?? '',
    name: `the figure “${host.querySelector('b')?.textContent ?? ''}”`,
  }));
}

function paragraphPlaces(): Place[] {
  return elements('#text p[id]').map((host, index) => ({
    host,
    anchor: host.id,
    name: `paragraph ${index + 1}`,
  }));
}

function elements(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

/** It is a link: followed, it shows in the address what was copied, also where copying is denied. */
function addLink({ host, anchor, name }: Place, said: HTMLElement): HTMLAnchorElement {
  const link = element('a', {
    class: 'lk noprint',
    href: `#${encodeURIComponent(anchor)}`,
    'aria-label': `Copy link to ${name}`,
  });
  link.addEventListener('click', async () => {
    const copied = await copyText(addressOf(anchor));
    link.dataset['copied'] = String(copied);
    said.textContent = copied ? 'Link copied.' : 'The link is in the address of this page.';
  });
  host.classList.add('lkh');
  host.append(link);
  return link;
}

/** One stop of the Tab key for all paragraphs; arrow keys go from one to the next. */
function walkWithArrows(links: readonly HTMLAnchorElement[]): void {
  const stopAt = (at: number) => {
    for (const [index, link] of links.entries()) link.tabIndex = index === at ? 0 : -1;
  };
  stopAt(0);
  for (const [index, link] of links.entries()) {
    link.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = step === undefined ? undefined : links[index + step];
      if (next === undefined) return;
      event.preventDefault();
      stopAt(index + (step ?? 0));
      next.focus();
    });
  }
}
