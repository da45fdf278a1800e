/** What a reader has chosen, kept in the browser where it lets us. */
export function kept<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const value = localStorage.getItem(`outturn.${name}`);
    return choices.find((choice) => choice === value);
  } catch {
    return undefined;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`outturn.${name}`, value);
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}
