/** Entry of `assets/check.js`, on the page where a reader checks a page: the program `verify.mjs`, with a form. */
import { summary, verdict, verify } from '../../public/verify.mjs';
import { element } from './page/element.ts';

type Finding = ReturnType<typeof verify>[number];

const HEADINGS = { wrong: 'Wrong', open: 'Without proof', proved: 'Proved' } as const;

document.querySelector('[data-check]')?.append(form());

function form(): HTMLFormElement {
  const page = element('input', { type: 'file', accept: '.html,.htm', required: true });
  const rest = element('input', { type: 'file', multiple: true });
  const status = element('p', { role: 'status' });
  const answer = element('div');
  const made = element(
    'form',
    {},
    labelled('The page, as an HTML file', page),
    labelled('The texts of its articles, and pages that show their hashes', rest),
    element('p', {}, element('button', { type: 'submit' }, 'Check this page')),
    status,
    answer,
  );
  made.addEventListener('submit', async (event) => {
    event.preventDefault();
    const given = await Promise.all([...chosen(page), ...chosen(rest)].map(read));
    // The first is the page whatever its file is called.
    const findings = verify(given.map((one, at) => (at === 0 ? { ...one, name: 'page.html' } : one)));
    answer.replaceChildren(...list(findings));
    status.textContent = `${verdict(findings).words}.`;
  });
  return made;
}

function labelled(words: string, input: HTMLInputElement): HTMLElement {
  return element('p', {}, element('label', {}, words, input));
}

const chosen = (input: HTMLInputElement): readonly File[] => [...(input.files ?? [])];

async function read(file: File): Promise<{ name: string; bytes: Uint8Array }> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** The counts, then each finding: first what is wrong, last what is proved. */
function list(findings: readonly Finding[]): HTMLElement[] {
  const counts = element('ul', {}, ...summary(findings).map((line) => element('li', {}, line)));
  const sections = (['wrong', 'open', 'proved'] as const).flatMap((state) => {
    const lines = findings.filter((one) => one.state === state).map(line);
    const items = lines.map((words) => element('li', {}, words));
    return items.length === 0
      ? []
      : [element('h3', {}, `${HEADINGS[state]} (${items.length})`), element('ol', {}, ...items)];
  });
  return [counts, ...sections];
}

function line({ kind, at, words, why }: Finding): string {
  return [kind, at, words && `“${words}”`, why].filter((part) => part !== '').join(' · ');
}
