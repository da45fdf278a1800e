/** Makes a thing that many pages of one state are made of, and keeps it by its name. */
export type Once = <Thing>(name: string, make: () => Promise<Thing>) => Promise<Thing>;

/** States and languages that things are kept of: now and a release in both. */
const MOST = 4;

/** Keeps what pages have in common, by state, date and language; that of the states asked for longest ago goes first. */
export function keepingOnce(): (of: string) => Once {
  const kept = new Map<string, Map<string, Promise<unknown>>>();
  const thingsOf = (of: string): Map<string, Promise<unknown>> => {
    const things = kept.get(of) ?? new Map<string, Promise<unknown>>();
    kept.delete(of);
    kept.set(of, things);
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    return things;
  };
  return (of) => {
    const things = thingsOf(of);
    return <Thing>(name: string, make: () => Promise<Thing>) => {
      const known = things.get(name) as Promise<Thing> | undefined;
      if (known !== undefined) return known;
      const made = make();
      things.set(name, made);
      // A refusal is not kept.
      made.catch(() => things.delete(name));
      return made;
    };
  };
}
