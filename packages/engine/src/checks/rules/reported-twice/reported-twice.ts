import type { Case, CaseDocument } from '../../../entries/case.js';
import { groupBy } from '../../../entries/group.js';
import { successionsOf } from '../../../entries/successions.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import type { Draft } from '../../finding.js';
import { type Event, eventsIn } from '../../follow-up/events.js';

/** A report that closes a plan or a term tells again what its five years brought. */
const FIVE_YEARS = /过去五年|五年来|五年(?:工作)?回顾|的五年|过去四年|四年来|三年来|过去三年/;

function* find(given: Case): Generator<Draft> {
  for (const { before, after } of successionsOf(given)) {
    const earlier = groupBy(before.flatMap(eventsOf), keyOf);
    if (earlier.size === 0) continue;
    const told = new Set<string>();
    for (const event of after.flatMap(eventsOf)) {
      const key = keyOf(event);
      const [first] = earlier.get(key) ?? [];
      if (first === undefined || told.has(key)) continue;
      told.add(key);
      yield draft(event, first);
    }
  }
}

function eventsOf(document: CaseDocument): readonly Event[] {
  const yearly = document.frame.kind === 'work-report' || document.frame.kind === 'annual-plan';
  return !yearly || FIVE_YEARS.test(document.text) ? [] : eventsIn(document);
}

function keyOf({ name, act }: Event): string {
  return `${name} ${act}`;
}

function draft(event: Event, first: Event): Draft {
  return {
    severity: 'question',
    code: 'twice',
    params: {
      name: event.name,
      act: event.act,
      year: event.document.frame.year ?? '',
      before: first.document.frame.year ?? '',
    },
    spans: [event, first].map(({ document, start, end }) => citeRange(document, start, end)),
    arithmetic: '',
  };
}

export const check: Check = {
  id: 'reported-twice',
  group: 'follow-up',
  severity: 'question',
  source: 'checks by hand, no. 44: progress copied from last year',
  between: true,
  find,
};
