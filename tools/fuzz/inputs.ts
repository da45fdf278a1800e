import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { samples } from '../../packages/import/testing/samples.js';
import { ROOT } from '../shared/places.js';

/** A file to start from. */
export interface Input {
  readonly name: string;
  /** Without the dot. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

const CORPUS = resolve(ROOT, '../shared/corpus/formats');

/** Our own samples, and real files where they are there. */
export function inputs(only: string | undefined, ownOnly: boolean): readonly Input[] {
  const real = ownOnly || !existsSync(CORPUS) ? [] : readdirSync(CORPUS).sort();
  const all = [
    ...Object.entries(samples()).map(([name, bytes]) => inputOf(name, bytes)),
    ...real.map((name) => inputOf(name, readFileSync(join(CORPUS, name)))),
  ];
  return all.filter(({ ending }) => only === undefined || ending === only);
}

function inputOf(name: string, bytes: Uint8Array): Input {
  return { name, ending: extname(name).slice(1), bytes };
}
