import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shared/places.js';
import { checkRule } from './check.js';
import { readingRule } from './reading.js';

/** Kinds of rules with where their folders live and what a new one holds. */
const KINDS = {
  check: {
    folder: 'packages/engine/src/checks/rules',
    files: checkRule,
    next: 'Write its words into packages/engine/src/report/messages/{zh,en}, your texts into the corpus, then: npm run generate, npm test',
  },
  reading: {
    folder: 'packages/engine/src/facts/rules',
    files: readingRule,
    next: 'Write your phrase into the corpus, then: npm run generate, npm test',
  },
};

process.exitCode = main(process.argv.slice(2));

function main([kind = '', name = '']: readonly string[]): number {
  if (!(kind in KINDS) || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    console.log(`npm run new-rule -- ${Object.keys(KINDS).join('|')} NAME, the name in small letters and hyphens`);
    return 2;
  }
  const { folder, files, next } = KINDS[kind as keyof typeof KINDS];
  const home = join(folder, name);
  if (existsSync(join(ROOT, home))) {
    console.log(`${home} is already there`);
    return 2;
  }
  mkdirSync(join(ROOT, home), { recursive: true });
  for (const [extension, content] of Object.entries(files(name))) {
    const path = join(home, `${name}.${extension}`);
    writeFileSync(join(ROOT, path), content);
    console.log(`wrote ${path}`);
  }
  console.log(next);
  return 0;
}
