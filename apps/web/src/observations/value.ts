import type { components } from '@outturn/client';

export type Value = components['schemas']['Observation'];
export type Series = Value['series'];
export type State = Value['state'];

/** What values are filled in for. */
export interface Indicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly englishName: string | null;
  readonly unit: string;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
}

/** A number with the digits that were typed: 12.30 has two. Full-width digits and separators of thousands are what people paste. */
export function typedNumber(text: string): { readonly value: number; readonly decimals: number } | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,_]/g, '')
    .replace(/^[−–]/, '-');
  const match = /^[+-]?\d{1,15}(?:\.(\d{1,12}))?$/.exec(plain);
  return match === null ? null : { value: Number(plain), decimals: match[1]?.length ?? 0 };
}
