/** Why a waiver file is refused. */
export type WaiverProblem = {
  /** 1-based. */
  readonly line: number;
} & (
  | { readonly code: 'syntax'; readonly detail: string }
  | { readonly code: 'two-documents' | 'no-list' | 'no-waiver' | 'alias' | 'no-reason' | 'both' | 'neither' }
  | { readonly code: 'unknown-key'; readonly key: string; readonly similar: string }
  | { readonly code: 'twice' | 'no-text' | 'empty'; readonly key: string }
  | { readonly code: 'half'; readonly missing: 'check' | 'quote' }
  | { readonly code: 'bad-fingerprint' | 'bad-date'; readonly value: string }
  | { readonly code: 'unknown-check'; readonly id: string; readonly similar: string }
);
