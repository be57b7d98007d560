/** Shows the words of a chart's mark where a reader points at it or comes to it by keyboard. */
import { element } from './element.ts';
import { placeBeside } from './place.ts';
import { loadStyle } from './root.ts';

export function showWordsOfMarks(): void {
  if (document.querySelector('.ch') === null || !('showPopover' in HTMLElement.prototype)) return;
  // Whoever hears the page has the words as the name of the link.
  const shown = element('div', { class: 'tip', popover: 'manual', 'aria-hidden': 'true' });
  void loadStyle('assets/copy.css').then(() => document.body.append(shown));
  let of: Element | null = null;
  const hide = () => shown.isConnected && shown.hidePopover();
  const show = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest('.ch a') : null;
    const words = mark === null ? '' : wordsOf(mark);
    if (mark === null || words === '' || !shown.isConnected) return;
    of = mark;
    shown.textContent = words;
    shown.showPopover();
    placeBeside(shown, mark.getBoundingClientRect());
  };
  const leave = ({ target, relatedTarget }: MouseEvent | FocusEvent) => {
    // Words that are being read stay, also under the pointer; a page that scrolls to its mark moves under a pointer at rest.
    const isOwn = target instanceof Element && (target === shown || target.closest('.ch a') === of);
    if (isOwn && relatedTarget !== shown) hide();
  };
  document.addEventListener('mouseover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('mouseout', leave);
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}

/** What a mark without words of its own stands for: its name, else the printed words of its row. */
function wordsOf(mark: Element): string {
  if (mark.querySelector('[data-span]') === null && mark.textContent?.trim() !== '') return '';
  const named = mark.getAttribute('aria-label');
  if (named !== null) return named;
  if (mark.closest('svg') === null) return '';
  const printed = mark.closest('tr')?.querySelectorAll('[data-span]') ?? [];
  return Array.from(printed, (one) => `“${one.textContent}”`).join(' ');
}
