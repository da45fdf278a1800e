/** What a row measures, out of its name cell. */
export interface RowName {
  /** Without its number, unit and marks. */
  readonly name: string;
  /** Whether the row states a change of what it names: 能耗降低, 生产总值增长. */
  readonly change: 'rise' | 'fall' | 'mean-rise' | null;
}

const LEAD = /^(?:\(?\d{1,2}[.、)]+|\(?[一二三四五六七八九十]{1,3}[、)]+|[①-⑳#*—-]+|其中:?|(?:其中)?:)+/;
const MARKS = /(?:\*+|[①-⑳]|\[\d{1,2}\])+$/;
const CHANGES: readonly (readonly [RegExp, RowName['change']])[] = [
  [/年均(?:增长|增速|增长率|增长速度)$/, 'mean-rise'],
  [/(?:累计)?(?:增长|增速|(?<!自然)增长率|增长速度|增幅)$/, 'rise'],
  [/(?:累计)?(?:降低|下降|减少|削减)(?:率|幅度|比例)?$/, 'fall'],
];

/** Reads a name cell in narrow forms without blanks and without its unit; only a share (`percent`) can be a change. */
export function rowName(cell: string, percent: boolean): RowName {
  const name = cell.replace(/\*\*/g, '').replace(LEAD, '').replace(MARKS, '');
  const [ending, change] = (percent ? CHANGES.find(([words]) => words.test(name)) : undefined) ?? [null, null];
  const subject = ending === null ? '' : name.replace(ending, '');
  return subject.length < 2 ? { name, change: null } : { name: subject, change };
}

/** The figure of a row that states a change: a fall is negative. */
export function statedValue(values: readonly number[], change: RowName['change']): number | readonly number[] {
  const signed = change === 'fall' ? values.map((value) => -value) : values;
  return signed.length === 1 ? signed[0]! : signed;
}
