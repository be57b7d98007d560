import { readFileSync } from 'node:fs';

/**
 * The phrases of `words/<name>.txt`, one a line; blank lines and lines that begin with `#` say nothing. The lists are
 * data of this folder and are read once, when the module that asks for one is loaded: no other file here touches the disk.
 *
 * @throws where there is no such list, which is a fault of the program.
 */
export function phrases(name: string): ReadonlySet<string> {
  return new Set(linesOf(`${name}.txt`));
}

/** The rows of `words/<name>.tsv`, each cut into its cells; comments and blank lines as in {@link phrases}. */
export function table(name: string): readonly (readonly string[])[] {
  return linesOf(`${name}.tsv`).map((line) => line.split('\t'));
}

function linesOf(file: string): string[] {
  const lines = readFileSync(new URL(`./words/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}
