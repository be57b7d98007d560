/** Shows the words of a chart's mark where a reader points at it or comes to it by keyboard. */
import { element } from './element.ts';

/** Room between a mark and its words, and at the edges of the window, in CSS pixels. */
const GAP = 8;

export function showWordsOfMarks(): void {
  if (document.querySelector('.ch') === null || !('showPopover' in HTMLElement.prototype)) return;
  // Whoever hears the page has the words as the name of the link.
  const shown = element('div', { class: 'tip', popover: 'manual', 'aria-hidden': 'true' });
  document.body.append(shown);
  const hide = () => shown.hidePopover();
  const show = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest('.ch a') : null;
    const words = mark === null ? '' : wordsOf(mark);
    if (mark === null || words === '') return;
    shown.textContent = words;
    shown.showPopover();
    place(shown, mark.getBoundingClientRect());
  };
  const leave = ({ relatedTarget }: MouseEvent | FocusEvent) => {
    // Words that are being read stay, also under the pointer.
    if (relatedTarget !== shown) hide();
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

/** Under the mark, or over it where the window ends; in any case whole in the window. */
function place(shown: HTMLElement, mark: DOMRect): void {
  // As wide as its words like, wherever it stood before.
  Object.assign(shown.style, { left: '0', top: '0' });
  const { width, height } = shown.getBoundingClientRect();
  const within = (wanted: number, size: number, room: number) =>
    `${Math.max(GAP, Math.min(wanted, room - size - GAP))}px`;
  const under = mark.bottom + GAP;
  const top = under + height + GAP > innerHeight ? mark.top - GAP - height : under;
  Object.assign(shown.style, {
    left: within(mark.left, width, innerWidth),
    top: within(top, height, innerHeight),
  });
}
