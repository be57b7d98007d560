/** Prints all that is read of the articles of a project, as JSON: what its site is made from, and its first mistakes. */
import { readInputs } from '../articles/inputs.ts';
import { readArticles } from '../articles/read.ts';
import { projectPaths } from '../paths.ts';

process.stdout.write(JSON.stringify(await readArticles(readInputs(projectPaths(process.argv[2])), null)));
