import type { Decided, Hindrance } from './decision.js';

interface Aimed {
  readonly id: string;
  readonly version: number;
}

interface Reviewed {
  readonly id: string;
  readonly fromEvent: number;
  readonly state: string;
}

export interface Rules<Decision, Row> {
  isDone(decision: Decision, row: Row): boolean;
  from(decision: Decision): readonly string[];
  needsReason(decision: Decision, row: Row): boolean;
}

export interface Checked<Decision, Row> {
  readonly due: readonly { readonly decision: Decision; readonly row: Row }[];
  readonly done: readonly Decided[];
  readonly hindrances: readonly Hindrance[];
}

/** Parts decisions into those that are to be carried out, those that are so already, and those that cannot be. */
export function firstCheck<Decision extends Aimed, Row extends Reviewed>(
  noun: Hindrance['noun'],
  decisions: readonly Decision[],
  rows: readonly Row[],
  rules: Rules<Decision, Row>,
  reason: string | null | undefined,
): Checked<Decision, Row> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const due = new Map<string, { readonly decision: Decision; readonly row: Row }>();
  const done: Decided[] = [];
  const hindrances: Hindrance[] = [];
  for (const decision of decisions) {
    const row = byId.get(decision.id);
    const hindrance = hindranceOf(decision, row, due.has(decision.id), rules, reason);
    if (row !== undefined && rules.isDone(decision, row)) {
      done.push({ noun, id: row.id, version: row.fromEvent, state: row.state });
    } else if (hindrance !== null) hindrances.push({ noun, id: decision.id, ...hindrance });
    else due.set(decision.id, { decision, row: row! });
  }
  return { due: [...due.values()], done, hindrances };
}

function hindranceOf<Decision extends Aimed, Row extends Reviewed>(
  decision: Decision,
  row: Row | undefined,
  isTwice: boolean,
  rules: Rules<Decision, Row>,
  reason: string | null | undefined,
): Pick<Hindrance, 'code' | 'params'> | null {
  if (row === undefined) return { code: 'not-found', params: {} };
  if (isTwice) return { code: 'decided-twice', params: {} };
  if (row.fromEvent !== decision.version) return { code: 'stale', params: { version: row.fromEvent } };
  if (!rules.from(decision).includes(row.state)) return { code: 'not-in-this-state', params: { state: row.state } };
  const isUnsaid = rules.needsReason(decision, row) && (reason ?? '').trim() === '';
  return isUnsaid ? { code: 'reason-needed', params: {} } : null;
}
