/** A choice that outlives the page, where the browser lets us keep one. */
export function stored<Choice extends string>(key: string, choices: readonly Choice[]): Choice | null {
  try {
    const value = localStorage.getItem(`outturn.${key}`);
    return choices.find((choice) => choice === value) ?? null;
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(`outturn.${key}`, value);
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}
