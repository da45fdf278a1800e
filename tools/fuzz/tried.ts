/** What came of a case. */
export interface Tried {
  readonly number: number;
  readonly file: string;
  readonly ending: string;
  /** `text`, the reason of a refusal, or what went wrong: exception, unsound, hang, crash. */
  readonly outcome: string;
  /** What went wrong, for people; null where nothing did. */
  readonly failure: string | null;
  readonly seconds: number;
}
