/** The words of one check in one language. `{name}` is filled with the finding's parameter of that name. */
export interface CheckMessages {
  /** What the check is about, in a few words. */
  readonly title: string;
  /** By code of the finding: what does not add up, as one would tell a colleague. */
  readonly findings: Readonly<Record<string, string>>;
  /** What to do about it. */
  readonly advice: string;
}

/** By id of the check. */
export type Messages = Readonly<Record<string, CheckMessages>>;
