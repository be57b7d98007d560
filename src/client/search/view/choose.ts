/** Arrow keys and Enter in a list that keeps the focus in its field (combobox with a listbox). */

/** Lets the keys move through the options of `list`, and opens one on Enter: the chosen or else the first. */
export function chooseByKeys(field: HTMLInputElement, list: HTMLElement): { reset(): void } {
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) move(field, list, step);
    else if (event.key !== 'Enter') return;
    else (chosen(list) ?? options(list)[0])?.click();
    event.preventDefault();
  });
  return { reset: () => choose(field, list, undefined) };
}

function options(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="option"]:not([hidden])')];
}

function chosen(list: HTMLElement): HTMLElement | undefined {
  return options(list).find((option) => option.getAttribute('aria-selected') === 'true');
}

function move(field: HTMLInputElement, list: HTMLElement, step: number): void {
  const all = options(list);
  const current = chosen(list);
  const at = current === undefined ? (step > 0 ? 0 : all.length - 1) : all.indexOf(current) + step;
  choose(field, list, all[(at + all.length) % all.length]);
}

function choose(field: HTMLInputElement, list: HTMLElement, option: HTMLElement | undefined): void {
  for (const [at, one] of options(list).entries()) {
    one.id = `search-hit-${at}`;
    one.setAttribute('aria-selected', String(one === option));
  }
  if (option === undefined) field.removeAttribute('aria-activedescendant');
  else {
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}
