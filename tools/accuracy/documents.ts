import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with the facts that careful readers found in it. */
export interface LabelledDocument {
  readonly name: string;
  readonly text: string;
  readonly goldPath: string;
}

/** Every `NAME.txt` of the folder that has a `NAME.gold.jsonl` beside it, by name. */
export function labelledDocuments(folder: string): LabelledDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => file.slice(0, -'.txt'.length))
    .map((name) => ({ name, textPath: join(folder, `${name}.txt`), goldPath: join(folder, `${name}.gold.jsonl`) }))
    .filter(({ goldPath }) => existsSync(goldPath))
    .map(({ name, textPath, goldPath }) => ({ name, text: readFileSync(textPath, 'utf8'), goldPath }));
}
