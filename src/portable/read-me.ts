import type { SiteFacts } from './site-facts.ts';

/** `README.txt` in the archive: plain text with the line ends that the oldest editors know. */
export function readMe({
  title,
  description,
  date,
  commit,
  address,
}: Omit<SiteFacts, 'language' | 'contact'>): string {
  const state = date === null ? 'The date of this copy is not known.' : `This is the copy of ${date}.`;
  const lines = [
    title,
    description,
    '',
    '1. Extract the whole archive first ("Extract all" on Windows). Opened inside',
    '   the archive, the pages cannot find one another.',
    '2. Open index.html by double click. Nothing has to be installed, and no network',
    '   is needed; search works too.',
    '',
    'On a phone, which opens one file and not a folder, take one of the files in the',
    'folder "offline": each .html holds one topic; an .epub is a book for a reading',
    'program.',
    '',
    commit === null ? state : `${state} It was made from commit ${commit.slice(0, 12)}.`,
    address === null
      ? 'Whoever gave you this copy knows where the current one is.'
      : `The current one is at ${address}/`,
    '',
    'The folder may be copied and passed on. Whose words are whose is said in',
    'about.html. The archive itself is not in the folder again, so the link to it',
    'on offline.html leads nowhere here.',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
