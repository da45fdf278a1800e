/** A promise about the reader's speed or memory. */
export interface Bar {
  readonly name: string;
  readonly unit: string;
  readonly side: 'at least' | 'at most';
  readonly limit: number;
  readonly figure: number;
  /** A quick run on a busy machine may miss the limit by this factor. */
  readonly slack: number;
}

export function isMet({ side, limit, figure }: Bar): boolean {
  return side === 'at least' ? figure >= limit : figure <= limit;
}

/** The bar as a quick run holds it. */
export function loosened(bar: Bar): Bar {
  return { ...bar, limit: bar.side === 'at least' ? bar.limit / bar.slack : bar.limit * bar.slack };
}
