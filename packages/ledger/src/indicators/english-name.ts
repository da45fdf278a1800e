import { indicatorByCode } from '@outturn/engine';

/** What the catalogue calls an indicator in English; null where it does not know the code. The ledger keeps Chinese names only. */
export function englishNameOf(code: string): string | null {
  return indicatorByCode(code)?.en ?? null;
}

/** The same indicator with its English name. */
export function withEnglishName<Named extends { readonly code: string }>(
  indicator: Named,
): Named & { readonly englishName: string | null } {
  return { ...indicator, englishName: englishNameOf(indicator.code) };
}
