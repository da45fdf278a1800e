import type { Fact, InWords, Proposal } from '@outturn/engine';

export interface Told {
  readonly facts: readonly Fact[];
  readonly proposals: readonly Proposal[];
}

/** The facts of a text and those that have words for a number as one list, in the order of the text. */
export function inOrder({ facts, proposals }: Told, worded: InWords): Told {
  if (worded.facts.length === 0) return { facts, proposals };
  const all = [...facts, ...worded.facts];
  const order = [...all.keys()].sort((one, other) => all[one]!.start - all[other]!.start || one - other);
  const places: number[] = [];
  for (const [place, at] of order.entries()) places[at] = place;
  const moved = (proposal: Proposal, before: number): Proposal =>
    ({
      ...proposal,
      fact: places[before + proposal.fact]!,
      ...(proposal.becomes !== 'nothing' && { also: proposal.also.map((at) => places[before + at]!) }),
    }) as Proposal;
  return {
    facts: order.map((at) => all[at]!),
    proposals: [
      ...proposals.map((proposal) => moved(proposal, 0)),
      ...worded.proposals.map((proposal) => moved(proposal, facts.length)),
    ],
  };
}
