import type { Case, CaseDocument } from '../../../entries/case.js';
import { sameDefinition } from '../../../entries/look-up.js';
import { isSpecific, sameReach } from '../../../entries/specific.js';
import { yearOf } from '../../../entries/years.js';
import { directionOf } from '../../bases.js';
import type { Check } from '../../check.js';
import { citeRange } from '../../cite.js';
import { isOneAccount } from '../../clashes.js';
import { citeNamed, type Figure, isAddition, isAim, isYearly, scaleOf, signed, verbOf } from '../../figures.js';
import type { Citation, Draft } from '../../finding.js';
import { stagesIn } from '../../growth/stages.js';
import { print } from '../../print.js';

function* find(given: Case): Generator<Draft> {
  for (const document of given.documents) yield* namedOnce(document);
  for (const entries of given.bySubject.values()) {
    const aims = entries.length < 2 ? [] : entries.filter(isStage);
    for (const later of aims) {
      const earlier = aims.find((one) => isOvertaken(one, later));
      if (earlier !== undefined) yield ofFigures(earlier, later);
    }
  }
}

/** Words by which less is meant to be reached, or only to be held. */
const FALLS = /降|减|缩|压|控制|不超|不高|低于|以内|以下|能耗|排放|时限|成本|差距|稳定|保持/;

/** 到2025年床位达到900张,到2030年达到800张. */
function* namedOnce(document: CaseDocument): Generator<Draft> {
  for (const { first, second, words } of stagesIn(document.text)) {
    if (second.year <= first.year || second.value >= first.value || FALLS.test(words)) continue;
    const [one, other] = [first, second].map(({ start, end }) => citeRange(document, start, end));
    yield draft([one!, other!], { name: words.replace(VERBS, ''), years: [first.year, second.year] }, [
      print(first.value, 4),
      print(second.value, 4),
    ]);
  }
}

/** What leads from a name to its number. */
const VERBS = /(?:力争|总量|总数|规模)?(?:达到?|建成|增加到|提高到|突破|超过|实现|形成)[\s\S]*$/;

/** A level to be reached by the end of one year, of which more is better. */
function isStage(entry: Figure | Case['entries'][number]): entry is Figure {
  if (!isAim(entry) || entry.fact.measure !== 'level' || yearOf(entry.years) === null) return false;
  const known = directionOf(entry);
  const up = known === null ? /达|提高|提升|增加|突破/.test(verbOf(entry)) : known === 'up';
  return (
    up &&
    isOneAccount(entry) &&
    isSpecific(entry) &&
    !isAddition(entry) &&
    !isYearly(entry) &&
    !FALLS.test(verbOf(entry))
  );
}

/** Whether the target of the earlier year lies beyond that of the later. What a plan sets for its horizon is held against its end elsewhere. */
function isOvertaken(earlier: Figure, later: Figure): boolean {
  const { document } = later;
  return (
    earlier.document === document &&
    earlier.years.to < later.years.to &&
    later.years.to !== document.frame.horizon &&
    earlier.amount.printed.low > later.amount.printed.high &&
    scaleOf(earlier) === scaleOf(later) &&
    sameDefinition(earlier, later) &&
    sameReach(earlier, later)
  );
}

function ofFigures(earlier: Figure, later: Figure): Draft {
  const years = [earlier.years.to, later.years.to] as const;
  const spans = [citeNamed(earlier), citeNamed(later)] as const;
  return draft(spans, { name: later.fact.indicator, years }, [signed(earlier), signed(later)]);
}

interface Telling {
  readonly name: string;
  readonly years: readonly [number, number];
}

function draft([one, other]: readonly Citation[], { name, years }: Telling, [more, less]: readonly string[]): Draft {
  return {
    severity: 'question',
    code: 'later-below-earlier',
    params: { name, year: years[0], later: years[1], first: one!.quote, second: other!.quote },
    spans: [other!, one!],
    arithmetic: `${years[1]}: ${less} < ${years[0]}: ${more}`,
  };
}

export const check: Check = {
  id: 'targets-run-backwards',
  group: 'growth',
  severity: 'question',
  source: '专家核对规划文本: 分阶段目标应当逐步推进',
  find,
};
