import { validateSearch } from '../scoreboard/search.js';

/** What of the list of indicators stands in the address. */
export interface ListSearch {
  readonly text?: string;
  readonly show?: 'targets' | 'private';
}

export function validateList({ text, show }: Record<string, unknown>): ListSearch {
  return {
    ...((typeof text === 'string' || typeof text === 'number') && text !== '' && { text: String(text).slice(0, 200) }),
    ...((show === 'targets' || show === 'private') && { show }),
  };
}

/** Which region, on which date and in which state an indicator is looked at. */
export interface IndicatorSearch {
  readonly region?: string;
  readonly on?: string;
  readonly asOf?: string;
}

export function validateIndicator(search: Record<string, unknown>): IndicatorSearch {
  const { on, asOf } = validateSearch(search);
  const { region } = search;
  const isRegion = (typeof region === 'string' || typeof region === 'number') && region !== '';
  return { ...(isRegion && { region: String(region).slice(0, 40) }), ...(on && { on }), ...(asOf && { asOf }) };
}
