import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import { all, pageAt } from '../kit/list/gather.js';
import { everyIndicator, everyUnit, type Indicator } from '../kit/list/names.js';
import type { Locale } from '../kit/locale.js';
import type { Role, Session } from '../session/who.js';
import { type Deed, deedsOn, type Leading } from './may.js';
import type { State, Unit, Value } from './value.js';

/** A value that waits for somebody. */
export interface Waiting {
  readonly value: Value;
  readonly indicator: Indicator;
  readonly leading: Leading;
  /** Whether it waits for who asks. */
  readonly isMine: boolean;
}

export interface AllWaiting {
  readonly values: readonly Waiting[];
  readonly units: readonly Unit[];
}

/** Which states are of interest to whom: those that come before a decision of theirs, and their unit's own drafts. */
const STATES: Readonly<Partial<Record<Role, readonly State[]>>> = {
  filler: ['draft', 'returned', 'submitted', 'passed'],
  head: ['draft', 'returned', 'submitted', 'passed'],
  lead: ['draft', 'returned', 'submitted', 'passed'],
  planning: ['submitted', 'passed'],
  statistics: ['submitted', 'accepted'],
};

export function statesFor({ grants }: Session): readonly State[] {
  return [...new Set(grants.flatMap(({ role }) => STATES[role] ?? []))];
}

/** The values that wait, those for who asks first. Names are read only where there are any. */
export function valuesWaiting(session: Session, locale: Locale) {
  return queryOptions({
    queryKey: ['values-waiting', session.account, locale],
    queryFn: async ({ client }): Promise<AllWaiting> => {
      const found = (await Promise.all(statesFor(session).map((state) => valuesIn(state, locale)))).flat();
      if (found.length === 0) return { values: [], units: [] };
      const [indicators, units] = await Promise.all([
        client.fetchQuery(everyIndicator(locale)),
        client.fetchQuery(everyUnit(locale)),
      ]);
      const byId = new Map(indicators.map((one) => [one.id, one]));
      const values = found.flatMap((value) => {
        const indicator = byId.get(value.indicator);
        return indicator === undefined ? [] : [waitingOf(value, indicator, session)];
      });
      return { values: values.toSorted((one, other) => Number(other.isMine) - Number(one.isMine)), units };
    },
  });
}

/** Of what was accepted only a department's own waits, for the statistics office. */
function valuesIn(state: State, locale: Locale): Promise<readonly Value[]> {
  const which = { state, ...(state === 'accepted' && { series: 'department' as const }) };
  return all((cursor) =>
    told(() => apiIn(locale).GET('/api/observations', { params: { query: { ...which, ...pageAt(cursor) } } })),
  );
}

const ONWARD: ReadonlySet<Deed> = new Set(['submit', 'pass', 'accept', 'confirm']);

function waitingOf(value: Value, indicator: Indicator, session: Session): Waiting {
  const { leadUnit: lead } = indicator;
  const leading = { leaders: [lead, value.unit].filter((one) => one !== null), lead };
  const isMine = deedsOn(value, session, leading).some((deed) => ONWARD.has(deed));
  return { value, indicator, leading, isMine };
}
