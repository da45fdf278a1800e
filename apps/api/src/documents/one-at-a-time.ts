let last: Promise<unknown> = Promise.resolve();

/** Does work when what was given before is done: of all files that come in at once, one is in memory. */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}
