import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { everyUnit } from '../kit/list/names.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { Decide } from '../kit/thing/decide.js';
import { Deed } from '../kit/thing/deed.js';
import { ifMatch } from '../kit/thing/if-match.js';
import { isDecided } from '../kit/thing/review-state.js';
import { useHolds } from '../session/who.js';
import { titleOfTask } from './columns.js';
import { everyTask } from './queries.js';
import { PROGRESS, type Progress, type Task } from './task.js';
import { TASK_WORDS } from './words.js';

/** What somebody may do with a task: decide on it, set it right, report on it, judge it. The server holds them to it. */
export function TaskDeeds({ task }: { readonly task: Task }): ReactElement {
  const locale = useLocale();
  const mayReport = useHolds('filler', 'head', 'lead', 'planning');
  const mayJudge = useHolds('supervision');
  const mayReview = useHolds('planning', 'statistics', 'supervision');
  const { id, version, state } = task;
  return (
    <>
      {isDecided(state) && mayReport && <Report task={task} key={`report ${version}`} />}
      {isDecided(state) && mayJudge && <Judge task={task} key={`judge ${version}`} />}
      {mayReview && state !== 'rejected' && state !== 'gone' && <SetRight task={task} key={`edit ${version}`} />}
      <Decide state={state} send={(what, reason) => decide(locale, { do: what, id, version }, reason)} />
    </>
  );
}

type Decision = components['schemas']['TaskDecisionInput'];

function decide(locale: Locale, decision: Decision, reason: string | undefined): Promise<unknown> {
  const because = reason === undefined || reason === '' ? {} : { reason };
  return told(() => apiIn(locale).POST('/api/reviews', { body: { tasks: [decision], ...because } }));
}

function Report({ task: { id, version, progress, note } }: { readonly task: Task }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const send = (form: FormData): Promise<unknown> =>
    told(() =>
      apiIn(locale).POST('/api/tasks/{id}/report', {
        params: { path: { id }, header: ifMatch(version) },
        body: { progress: form.get('progress') as Progress, note: String(form.get('note')).trim() || null },
      }),
    );
  return (
    <Deed title={words.report} hint={words.reportHint} send={send}>
      <ProgressField value={progress} />
      <label>
        {words.note}
        <textarea name="note" rows={4} maxLength={5000} defaultValue={note ?? ''} />
      </label>
    </Deed>
  );
}

function Judge({ task: { id, version, progress, reviewedProgress } }: { readonly task: Task }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const send = (form: FormData): Promise<unknown> => {
    const reason = String(form.get('reason')).trim();
    return told(() =>
      apiIn(locale).POST('/api/tasks/{id}/judgement', {
        params: { path: { id }, header: ifMatch(version) },
        body: { progress: form.get('progress') as Progress, ...(reason !== '' && { reason }) },
      }),
    );
  };
  return (
    <Deed title={words.judge} hint={words.judgeHint} send={send}>
      <ProgressField value={reviewedProgress ?? progress} />
      <label>
        {words.reason}
        <textarea name="reason" rows={2} maxLength={1000} />
      </label>
    </Deed>
  );
}

function ProgressField({ value }: { readonly value: Progress }): ReactElement {
  const words = useWords(WORDS);
  const { progress } = useWords(TASK_WORDS);
  return (
    <label>
      {words.progress}
      <select name="progress" defaultValue={value}>
        {PROGRESS.map((one) => (
          <option key={one} value={one}>
            {progress[one].symbol} {progress[one].word}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Units, deadline and the task above it; as a decision of the review, so that it shows in the history. */
function SetRight({ task }: { readonly task: Task }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { id, version, due, leadUnits, supportUnits, parent } = task;
  const send = (form: FormData): Promise<unknown> => {
    const changes = {
      leadUnits: form.getAll('lead').map(String),
      supportUnits: form.getAll('support').map(String),
      due: String(form.get('due')).trim() || null,
      parent: String(form.get('parent')) || null,
    };
    return decide(locale, { do: 'correct', id, version, changes }, String(form.get('reason')).trim());
  };
  return (
    <Deed title={words.setRight} hint={words.setRightHint} send={send}>
      <UnitsField name="lead" label={words.lead} chosen={leadUnits} />
      <UnitsField name="support" label={words.support} chosen={supportUnits} />
      <label>
        {words.due}
        <input name="due" defaultValue={due ?? ''} pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="2025-12-31" />
      </label>
      <ParentField task={task} value={parent} />
      <label>
        {words.reason}
        <textarea name="reason" rows={2} maxLength={1000} required={isDecided(task.state)} />
      </label>
    </Deed>
  );
}

interface UnitsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: readonly string[];
}

function UnitsField({ name, label, chosen }: UnitsFieldProps): ReactElement {
  const units = useQuery(everyUnit(useLocale())).data ?? [];
  return (
    <fieldset>
      <legend>{label}</legend>
      {units
        .filter((unit) => unit.until === null || chosen.includes(unit.id))
        .map((unit) => (
          <label key={unit.id}>
            <input type="checkbox" name={name} value={unit.id} defaultChecked={chosen.includes(unit.id)} />
            {unit.name}
          </label>
        ))}
    </fieldset>
  );
}

/** Tasks of other documents of the same plan that this one carries out. */
function ParentField({ task, value }: { readonly task: Task; readonly value: string | null }): ReactElement {
  const words = useWords(WORDS);
  const tasks = useQuery(everyTask(useLocale())).data?.items ?? [];
  const above = tasks.filter(
    (other) => other.id === value || (other.document !== task.document && isDecided(other.state)),
  );
  return (
    <label>
      {words.parent}
      <select name="parent" defaultValue={value ?? ''} key={above.length}>
        <option value="">{words.noParent}</option>
        {above.map((other) => (
          <option key={other.id} value={other.id}>
            {titleOfTask(other)}
          </option>
        ))}
      </select>
    </label>
  );
}

const WORDS = inBoth(
  {
    report: '填报进展',
    reportHint: '责任单位自评。再次填报后，原有的复核结论作废，需要重新复核。',
    judge: '复核进展',
    judgeHint: '由督查部门复核；不能复核自己填报的。与自评不一致时要写理由。',
    setRight: '更正责任与时限',
    setRightHint: '作为一次复核决定记入经过。',
    progress: '进展',
    note: '进展说明；滞后或未完成的，写明原因和下一步措施',
    reason: '理由',
    lead: '牵头单位',
    support: '配合单位',
    due: '完成时限（年，年-月，或年-月-日）',
    parent: '上级任务',
    noParent: '无',
  },
  {
    report: 'Report progress',
    reportHint: 'By the unit that owes it. A review made before no longer holds then.',
    judge: 'Judge progress',
    judgeHint:
      'By the supervision office, and never by whoever reported. A reason is needed where it differs from the report.',
    setRight: 'Correct units and deadline',
    setRightHint: 'Stands in the history as a decision of the review.',
    progress: 'Progress',
    note: 'How it goes; if late, why, and what comes next',
    reason: 'Reason',
    lead: 'Lead units',
    support: 'Supporting units',
    due: 'Deadline (year, year-month or year-month-day)',
    parent: 'Part of the task',
    noParent: 'none',
  },
);
