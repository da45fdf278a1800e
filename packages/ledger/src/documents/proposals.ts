import type { Proposal } from '@outturn/engine';
import type { FactRow } from '../schema/tables.js';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a fact would become, as it is kept with it: other facts by their ids. */
export type KeptProposal =
  | (Without<Extract<Proposal, { readonly match: unknown }>, 'fact' | 'also'> & { readonly also: readonly string[] })
  | { readonly becomes: 'nothing'; readonly why: string }
  /** What the fact `of`, earlier in the document, says too. */
  | { readonly becomes: 'repeat'; readonly of: string };

/** The proposals of a document, one for each of its facts, whose ids are given. */
export function keptProposals(proposals: readonly Proposal[], ids: readonly string[]): readonly KeptProposal[] {
  const kept: KeptProposal[] = [];
  for (const proposal of proposals) {
    if (proposal.becomes === 'nothing') {
      kept[proposal.fact] = { becomes: 'nothing', why: proposal.why };
      continue;
    }
    const { fact, also, ...rest } = proposal;
    kept[fact] = { ...rest, also: also.map((at) => ids[at]!) };
    for (const at of also) kept[at] = { becomes: 'repeat', of: ids[fact]! };
  }
  return kept;
}

/** The state of a fact that nobody has looked at. */
export function firstState({ becomes }: KeptProposal): FactRow['state'] {
  return becomes === 'nothing' || becomes === 'repeat' ? 'no-entry' : 'proposed';
}
