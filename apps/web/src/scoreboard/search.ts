/** What of the scoreboard stands in the address: the date and the state, what is shown of it, and in which order. */
export interface ScoreboardSearch {
  /** The date that is judged on; today, or the day of the state, if left out. */
  readonly on?: string;
  /** State of the ledger: a day or a release. */
  readonly asOf?: string;
  readonly sort?: string;
  readonly desc?: true;
  readonly group?: Grouping;
  readonly class?: string;
  readonly attribute?: Attribute;
  readonly unit?: string;
  readonly kind?: string;
  readonly text?: string;
  /** Columns that are not shown. */
  readonly hide?: string;
  /** The target whose source is shown at the side. */
  readonly target?: string;
}

/** What becomes of the address: a new value, or none where undefined. */
export type Change = { readonly [Name in keyof ScoreboardSearch]?: ScoreboardSearch[Name] | undefined };

export const GROUPINGS = ['plan', 'attribute', 'class', 'unit', 'kind', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const ATTRIBUTES = ['binding', 'expected'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

const TEXTS = ['sort', 'class', 'unit', 'kind', 'text', 'hide', 'target'] as const;

/** What nobody can mean is left away rather than refused: an address may be old, or cut off. */
export function validateSearch(search: Record<string, unknown>): ScoreboardSearch {
  const on = textOf(search.on);
  const asOf = textOf(search.asOf);
  const group = GROUPINGS.find((one) => one === search.group);
  const attribute = ATTRIBUTES.find((one) => one === search.attribute);
  const isDescending = search.desc === true || search.desc === 'true';
  return {
    ...(on && isDate(on) && { on }),
    ...(asOf && /^(r\d{1,9}|\d{4}-\d{2}-\d{2})$/.test(asOf) && { asOf }),
    ...(group && { group }),
    ...(attribute && { attribute }),
    ...(isDescending && { desc: true as const }),
    ...Object.fromEntries(TEXTS.flatMap((name) => entryOf(name, textOf(search[name])))),
  };
}

function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text);
}

/** The router reads a number where a text is made of digits. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined;
}

function entryOf(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}
