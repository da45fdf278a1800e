export const FIELDS = ['value', 'unit', 'indicator', 'measure', 'role', 'period', 'comparator', 'scope'] as const;
type Field = (typeof FIELDS)[number];

/** How a reading answers the gold facts of one document, in counts, so that documents can be added up. */
export interface Score {
  /** Gold facts that must be found. */
  readonly gold: number;
  /** Facts read, but for those that answer an optional gold fact. */
  readonly read: number;
  /** Gold facts that were found. */
  readonly found: number;
  /** Found, and right in every field of the tuple. */
  readonly right: number;
  /** Found, and right in the field. */
  readonly fields: Readonly<Record<Field, number>>;
}

export const FIGURES = ['found', 'tuple', ...FIELDS] as const;
export type Figure = (typeof FIGURES)[number];

/** In percent. `found` and `tuple` are F1, a field is its share of the found. */
export type Figures = Readonly<Record<Figure, number>>;

/** What the scorer prints with `--json`, as far as it is used here. */
interface ScorerOutput {
  readonly gold: number;
  readonly system: number;
  readonly answered: number;
  readonly right: number;
  /** Shares of the answered. */
  readonly fields: Readonly<Record<Field, number>>;
}

export function scoreOf(output: ScorerOutput): Score {
  const { gold, answered, right, fields } = output;
  const counts = byField((field) => Math.round(fields[field] * answered));
  return { gold, read: output.system, found: answered, right, fields: counts };
}

export function together(scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, score) => total + count(score), 0);
  return {
    gold: sum((score) => score.gold),
    read: sum((score) => score.read),
    found: sum((score) => score.found),
    right: sum((score) => score.right),
    fields: byField((field) => sum((score) => score.fields[field])),
  };
}

export function figuresOf(score: Score): Figures {
  const f1 = (hits: number): number => percent(2 * hits, score.gold + score.read);
  return {
    found: f1(score.found),
    tuple: f1(score.right),
    ...byField((field) => percent(score.fields[field], score.found)),
  };
}

function byField(figure: (field: Field) => number): Record<Field, number> {
  return Object.fromEntries(FIELDS.map((field) => [field, figure(field)])) as Record<Field, number>;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
