import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { ChoiceField, DayField, TextField, YearField } from '../kit/fields.js';
import { inBoth, useWords } from '../kit/locale.js';
import { PLAN_WORDS } from '../plans/words.js';
import type { NewPlan } from './plan-of-document.js';

interface PlanFormProps {
  readonly start: NewPlan;
  /** Says that the values were read, and by whom they have to be looked over. */
  readonly note?: ReactNode;
  readonly submit: string;
  readonly onSubmit: (plan: NewPlan) => void;
  /** What the code of the region stands for, where it was read off a text. */
  readonly regionName?: string | undefined;
  /** With what is known only once it was passed. */
  readonly isWhole?: boolean;
  readonly children?: ReactNode;
}

/** What has to be known of a plan; what is rarely changed stands behind. */
export function PlanForm({
  start,
  note,
  submit,
  onSubmit,
  isWhole = false,
  regionName,
  children,
}: PlanFormProps): ReactElement {
  const words = useWords(WORDS);
  const [plan, setPlan] = useState(start);
  const set = (changes: Partial<NewPlan>): void => setPlan((before) => ({ ...before, ...changes }));
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit({ ...plan, code: plan.code || `${plan.region}-${plan.fromYear}` });
  };
  return (
    <form className="form plan-form" onSubmit={send}>
      {note}
      <TextField label={words.name} value={plan.name} onChange={(name) => set({ name })} />
      <div className="fields">
        <TextField
          label={words.region}
          value={plan.region}
          onChange={(region) => set({ region })}
          hint={regionName ?? words.regionHint}
        />
        <YearField
          label={words.from}
          value={plan.fromYear || null}
          onChange={(fromYear) => set({ fromYear: fromYear ?? 0 })}
        />
        <YearField label={words.to} value={plan.toYear || null} onChange={(toYear) => set({ toYear: toYear ?? 0 })} />
      </div>
      <More plan={plan} set={set} />
      {isWhole && <Passing plan={plan} set={set} />}
      {children}
      <div className="actions">
        <button type="submit" className="button primary">
          {submit}
        </button>
      </div>
    </form>
  );
}

interface MoreProps {
  readonly plan: NewPlan;
  readonly set: (changes: Partial<NewPlan>) => void;
}

function More({ plan, set }: MoreProps): ReactElement {
  const words = useWords(WORDS);
  const named = useWords(PLAN_WORDS);
  return (
    <details>
      <summary>{words.more(named.levels[plan.level], named.kinds[plan.kind], named.statuses[plan.status])}</summary>
      <div className="fields">
        <ChoiceField label={words.level} value={plan.level} names={named.levels} onChange={(level) => set({ level })} />
        <ChoiceField label={words.kind} value={plan.kind} names={named.kinds} onChange={(kind) => set({ kind })} />
        <ChoiceField
          label={words.status}
          value={plan.status}
          names={named.statuses}
          onChange={(status) => set({ status })}
        />
        <YearField label={words.base} value={plan.baseYear} onChange={(baseYear) => set({ baseYear })} optional />
        <YearField
          label={words.horizon}
          value={plan.horizonYear}
          onChange={(horizonYear) => set({ horizonYear })}
          optional
        />
        <TextField
          label={words.code}
          value={plan.code}
          onChange={(code) => set({ code })}
          hint={words.codeHint}
          optional
        />
      </div>
    </details>
  );
}

function Passing({ plan, set }: MoreProps): ReactElement {
  const words = useWords(WORDS);
  return (
    <div className="fields">
      <TextField
        label={words.approver}
        value={plan.approver ?? ''}
        onChange={(approver) => set({ approver: approver || null })}
        optional
      />
      <TextField
        label={words.number}
        value={plan.documentNumber ?? ''}
        onChange={(documentNumber) => set({ documentNumber: documentNumber || null })}
        optional
      />
      <DayField
        label={words.approved}
        value={plan.approvedOn}
        onChange={(approvedOn) => set({ approvedOn })}
        optional
      />
      <DayField
        label={words.published}
        value={plan.publishedOn}
        onChange={(publishedOn) => set({ publishedOn })}
        optional
      />
    </div>
  );
}

const WORDS = inBoth(
  {
    name: '规划名称',
    region: '地区',
    regionHint: '行政区划代码；没有代码的写全称',
    from: '起始年',
    to: '目标年',
    more: (level: string, kind: string, status: string) => `${level} · ${kind} · ${status}（展开可改）`,
    level: '层级',
    kind: '类别',
    status: '状态',
    base: '基期年',
    horizon: '远景目标年',
    approver: '批准机关',
    number: '文号',
    approved: '批准日期',
    published: '公布日期',
    code: '代码',
    codeHint: '写在网址里，公布后不宜再改；不填则为地区加起始年',
  },
  {
    name: 'Name of the plan',
    region: 'Region',
    regionHint: 'Its code; its full name where it has none',
    from: 'First year',
    to: 'Last year',
    more: (level: string, kind: string, status: string) => `${level} · ${kind} · ${status} (open to change)`,
    level: 'Level',
    kind: 'Kind',
    status: 'Status',
    base: 'Base year',
    horizon: 'Long-range year',
    approver: 'Approved by',
    number: 'Document number',
    approved: 'Approved on',
    published: 'Published on',
    code: 'Code',
    codeHint: 'Part of addresses; better left alone once it is public. Region and first year if left empty',
  },
);
