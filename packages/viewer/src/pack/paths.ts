import type { Section } from '@outturn/engine';

/** Titles from the top for every section. */
export function pathsOf(sections: readonly Section[]): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (const { title, parent } of sections) paths.push([...(paths[parent] ?? []), title]);
  return paths;
}
