import type { components } from '@outturn/client';

type Fact = components['schemas']['Fact'];

/** Words of a document that state a figure. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What was read, for the title of the mark. */
  readonly says: string;
  /** The page of the indicator, where it has one. */
  readonly href: string | undefined;
  /** Whether an office has taken it into the ledger. */
  readonly isEntered: boolean;
}

/** Facts that still stand in the text; those that share their words are one mark. Sorted by start, the shorter in front. */
export function marksOf(
  facts: readonly Fact[],
  says: (fact: Fact) => string,
  hrefOf: (fact: Fact) => string | undefined,
  between: string,
): readonly Mark[] {
  const byRange = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isInText(fact)) continue;
    const key = `${fact.start}-${fact.end}`;
    byRange.set(key, [...(byRange.get(key) ?? []), fact]);
  }
  const marks = [...byRange.values()].map((same) => {
    const [{ start, end }] = same as [Fact];
    return {
      start,
      end,
      says: [...new Set(same.map(says))].join(between),
      href: same.map(hrefOf).find((href) => href !== undefined),
      isEntered: same.some(({ state }) => state === 'accepted' || state === 'corrected'),
    };
  });
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What was rejected, or is gone from the edition that holds, is not marked. */
function isInText({ state, anchor, start, end }: Fact): boolean {
  return state !== 'rejected' && state !== 'gone' && anchor !== 'lost' && end > start;
}
