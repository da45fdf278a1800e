import type { Range } from '@outturn/engine';
import type { ReadFile } from '../loading.js';
import { type Spot, spotsIn } from '../places.js';

/** A text that findings point into. */
export interface Source {
  readonly text: string;
  readonly spotOf: (range: Range) => Spot;
}

/** Finds the text that a finding names. A text is scanned for its lines when it is first asked for. */
export function sourcesOf(files: readonly ReadFile[]): (document: string) => Source {
  const imported = new Map(files.map((file) => [file.reading.document.name, file.imported]));
  const sources = new Map<string, Source>();
  return (document) => {
    const known = sources.get(document);
    if (known) return known;
    const file = imported.get(document)!;
    const source = { text: file.text, spotOf: spotsIn(file) };
    sources.set(document, source);
    return source;
  };
}
