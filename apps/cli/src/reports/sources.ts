import type { Place, Reading } from '@outturn/engine';
import { placesIn } from '../places.js';

/** A text that findings point into. */
export interface Source {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
}

/** Finds the text that a finding names. A text is scanned for its lines when it is first asked for. */
export function sourcesOf(readings: readonly Reading[]): (document: string) => Source {
  const texts = new Map(readings.map(({ document: { name, text } }) => [name, text]));
  const sources = new Map<string, Source>();
  return (document) => {
    const known = sources.get(document);
    if (known) return known;
    const text = texts.get(document) ?? '';
    const source = { text, placeOf: placesIn(text) };
    sources.set(document, source);
    return source;
  };
}
