/** The button for light and dark. Only a choice against the system's is stored. */

const key = 'theme';
const order = ['', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

const names: Readonly<Record<Theme, string>> = { '': 'as the system', light: 'light', dark: 'dark' };

/** Shows the button and lets it go round: as the system, light, dark. */
export function themeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  if (button === null) return;
  let theme = stored();
  const show = () => {
    if (theme === '') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    button.setAttribute('aria-label', `Colour theme: ${names[theme]}. Change to ${names[next(theme)]}`);
  };
  button.addEventListener('click', () => {
    theme = next(theme);
    store(theme);
    show();
  });
  button.hidden = false;
  show();
}

/** The theme after this one. */
export function next(theme: Theme): Theme {
  return order[(order.indexOf(theme) + 1) % order.length] ?? '';
}

function stored(): Theme {
  try {
    return order.find((theme) => theme === localStorage.getItem(key)) ?? '';
  } catch {
    return '';
  }
}

function store(theme: Theme): void {
  try {
    if (theme === '') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is denied: the choice holds for this page.
  }
}
