/** Where a clause ends; a comma in a number ends none. */
const BREAK = /[，；;。|｜\t\n]|,(?!\d)/u;

/** The clause of a sentence that what begins at a place stands in. */
export function clauseAt(sentence: string, at: number): string {
  const before = sentence.slice(0, at).split(BREAK).at(-1)!;
  const behind = sentence.slice(at).split(BREAK)[0]!;
  return `${before}${behind}`.trim();
}
