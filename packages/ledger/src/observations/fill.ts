import type { Draft, Written } from '../chain/write.js';
import { mustBeDefined } from '../indicators/definitions.js';
import type { Ledger } from '../ledger.js';
import { type Aim, addOne, changeOne, currentRow, type Made, mustBe, mustSayWhy, type Why } from '../nouns/change.js';
import { isYearOrMonth } from '../nouns/periods.js';
import type { Content, Row } from '../nouns/row.js';
import type { Acting } from '../roles/acting.js';
import type { ObservationState, SeriesName } from '../schema/tables.js';
import { isOneUnit, successionIn } from '../units/succession.js';
import { leadersOf, mustReach } from './own.js';
import { broughtIn, type Given } from './value.js';

type ObservationContent = Content<'observation'>;

/** What a value is of: it stays what it was filled in for. */
type Place = Pick<ObservationContent, 'region' | 'indicator' | 'period' | 'measure' | 'definition' | 'unit'>;
/** What is said beside the number. */
type Beside = Pick<ObservationContent, 'status' | 'prices' | 'note' | 'quote' | 'document' | 'releasedOn'>;

export interface Filling extends Place, Beside {
  readonly series: 'statistics' | 'department';
  readonly given: Given;
}

/** What a filled value is changed to; what is left out stays. */
export interface Refilling extends Partial<Beside> {
  readonly given?: Given;
}

/** 填报: a value, as a draft. */
export function fillObservation(ledger: Ledger, filling: Filling, acting: Acting & Why): Promise<Written<Made>> {
  return addOne(ledger, 'observation', acting, async (draft) => {
    const { given, ...content } = filling;
    await mustReach(draft, acting, 'fill', content);
    const indicator = await currentRow(draft, 'indicator', content.indicator);
    if (indicator === undefined) return draft.refuse('names-nothing', { noun: 'indicator', id: content.indicator });
    if (!isYearOrMonth(content.period)) draft.refuse('period-unfit', { period: content.period });
    await mustBe(draft, 'document', content.document);
    await mustBeDefined(draft, content.indicator, content.definition);
    await mustBeLeader(draft, content);
    const figure = broughtIn(draft, indicator, content.measure, given);
    const state = stateOf(content.series, 'draft');
    return { ...content, ...figure, state, fact: null, filledBy: acting.author.account, decidedBy: null };
  });
}

/** Changes what was not handed in yet, or came back; of a document too, whose values come in by reviews alone. */
export function refillObservation(ledger: Ledger, aim: Aim & Acting, refilling: Refilling): Promise<Written<Made>> {
  return changeOne(ledger, 'observation', 'filled', aim, async (row, draft) => {
    await mustReach(draft, aim, 'fill', row);
    if (row.state !== 'draft' && row.state !== 'returned') refuseState(draft, row);
    const changes = await changed(draft, row, refilling);
    return { ...changes, state: stateOf(row.series, row.state), filledBy: aim.author.account };
  });
}

/** Only a department has somebody who hands in what another has filled. */
function stateOf(series: SeriesName, state: ObservationState): ObservationState {
  return series === 'department' ? state : 'submitted';
}

/** 更正: sets right, for a reason, what was accepted, confirmed or locked. It has to be accepted again; what it was stays to be seen. */
export function correctObservation(ledger: Ledger, aim: Aim & Acting, refilling: Refilling): Promise<Written<Made>> {
  return changeOne(ledger, 'observation', 'corrected', aim, async (row, draft) => {
    await mustReach(draft, aim, 'correct', row);
    if (row.state !== 'accepted' && row.state !== 'confirmed' && row.state !== 'locked') refuseState(draft, row);
    mustSayWhy(draft, aim.reason);
    const changes = await changed(draft, row, refilling);
    return { ...changes, state: 'submitted' as const, filledBy: aim.author.account, decidedBy: null };
  });
}

export function refuseState(draft: Draft, { state }: Pick<ObservationContent, 'state'>): never {
  return draft.refuse('not-in-this-state', { noun: 'observation', state });
}

async function changed(
  draft: Draft,
  row: Row<'observation'>,
  { given, ...beside }: Refilling,
): Promise<Partial<ObservationContent>> {
  await mustBe(draft, 'document', beside.document);
  if (given === undefined) return beside;
  const indicator = (await currentRow(draft, 'indicator', row.indicator))!;
  return { ...beside, ...broughtIn(draft, indicator, row.measure, given) };
}

/** A department fills for a unit that leads; so does the planning office on its behalf. */
async function mustBeLeader(draft: Draft, { series, unit, indicator, region }: Omit<Filling, 'given'>): Promise<void> {
  await mustBe(draft, 'unit', unit);
  if (series !== 'department') return;
  if (unit === null) return draft.refuse('unit-needed');
  const succession = await successionIn(draft);
  const leaders = await leadersOf(draft, indicator, region);
  if (!leaders.some((leader) => isOneUnit(succession, leader, unit))) draft.refuse('unit-leads-not', { unit });
}
