/** Thrown where so many wait already that one more would wait too long. */
class Crowded extends Error {
  readonly statusCode = 503;
}

/** Lets `abreast` pieces of work run at once and `most` wait for them; the others are turned away. */
export function lanesOf(abreast: number, most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= abreast) {
      if (waiting.length >= most) throw new Crowded();
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
