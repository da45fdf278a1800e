import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { Asked } from '../kit/asked.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Empty, Page } from '../kit/page.js';
import { Things } from '../kit/things.js';
import { useHolds } from '../session/who.js';
import { everyUnit, type Unit } from './lists.js';
import { SucceedUnits } from './succeed-units.js';
import { UnitForm } from './unit-form.js';
import { UNIT_KINDS } from './unit-words.js';

type Doing = { readonly what: 'add' } | { readonly what: 'change'; readonly unit: Unit } | { readonly what: 'succeed' };

/** Units, under whom they stand, and what became of them. */
export function UnitsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const mayWrite = useHolds('planning', 'administrator');
  const units = useQuery(everyUnit(locale));
  const [doing, setDoing] = useState<Doing | null>(null);
  const known = units.data ?? [];
  const stop = (): void => setDoing(null);
  const actions = mayWrite && (
    <>
      {known.length > 0 && (
        <button type="button" className="button" onClick={() => setDoing({ what: 'succeed' })}>
          {words.succeed}
        </button>
      )}
      <button type="button" className="button primary" onClick={() => setDoing({ what: 'add' })}>
        {words.add}
      </button>
    </>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={actions}>
      <Asked query={units}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={words.none}>{words.noneHint}</Empty>
          ) : (
            <UnitsTable units={found} onChange={mayWrite ? (unit) => setDoing({ what: 'change', unit }) : null} />
          )
        }
      </Asked>
      {doing?.what === 'add' && <UnitForm units={known} onClose={stop} />}
      {doing?.what === 'change' && <UnitForm units={known} unit={doing.unit} onClose={stop} />}
      {doing?.what === 'succeed' && <SucceedUnits units={known} onClose={stop} />}
    </Page>
  );
}

interface UnitsTableProps {
  readonly units: readonly Unit[];
  readonly onChange: ((unit: Unit) => void) | null;
}

function UnitsTable({ units, onChange }: UnitsTableProps): ReactElement {
  const words = useWords(WORDS);
  const kinds = useWords(UNIT_KINDS);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const heads = [words.name, words.code, words.kind, words.region, words.above, words.course];
  return (
    <Things label={words.title} heads={onChange === null ? heads : [...heads, words.next]}>
      {units.map((unit) => (
        <tr key={unit.id}>
          <th scope="row">{unit.name}</th>
          <td>{unit.code}</td>
          <td>{kinds[unit.kind]}</td>
          <td>{unit.regionName}</td>
          <td>{unit.above === null ? '—' : names.get(unit.above)}</td>
          <td>{courseOf(unit, units, words)}</td>
          {onChange !== null && (
            <td>
              <button type="button" className="button" onClick={() => onChange(unit)}>
                {words.change}
              </button>
            </td>
          )}
        </tr>
      ))}
    </Things>
  );
}

/** What it came from, until when it was, and what came after it. */
function courseOf({ id, successorOf, until }: Unit, units: readonly Unit[], words: typeof WORDS.zh): string {
  const named = (found: readonly Unit[]): string => found.map(({ name }) => name).join(words.comma);
  const before = units.filter((one) => successorOf.includes(one.id));
  const after = units.filter((one) => one.successorOf.includes(id));
  const parts = [
    before.length > 0 && words.from(named(before)),
    until !== null && words.until(until),
    after.length > 0 && words.became(named(after)),
  ];
  return parts.filter((part) => part !== false).join(words.semicolon) || '—';
}

const WORDS = inBoth(
  {
    title: '机构',
    lead: '目标、任务和数据由谁负责。机构改革后，旧机构名下的历史仍在旧机构名下，可以查到由谁承接。',
    add: '新设机构',
    succeed: '机构改革…',
    none: '还没有机构',
    noneHint: '先登记本级政府、规划部门和各责任单位，再为它们设岗位、授角色。',
    name: '名称',
    code: '代码',
    kind: '类别',
    region: '地区',
    above: '上级',
    course: '沿革',
    next: '可以做的',
    change: '修改',
    comma: '、',
    semicolon: '；',
    from: (names: string) => `承接${names}`,
    until: (day: string) => `到 ${day} 为止`,
    became: (names: string) => `由${names}承接`,
  },
  {
    title: 'Units',
    lead: 'Who answers for targets, tasks and figures. What a unit did before a reform stays under its own name, with who took over.',
    add: 'Add a unit',
    succeed: 'Reform…',
    none: 'There is no unit yet',
    noneHint: 'Add the government, the planning office and the departments first; then give them posts and roles.',
    name: 'Name',
    code: 'Code',
    kind: 'Kind',
    region: 'Region',
    above: 'Under',
    course: 'History',
    next: 'What you can do',
    change: 'Change',
    comma: ', ',
    semicolon: '; ',
    from: (names: string) => `took over from ${names}`,
    until: (day: string) => `until ${day}`,
    became: (names: string) => `taken over by ${names}`,
  },
);
