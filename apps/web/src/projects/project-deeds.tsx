import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useNames } from '../kit/list/names.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { Decide } from '../kit/thing/decide.js';
import { Deed } from '../kit/thing/deed.js';
import { isDecided } from '../kit/thing/review-state.js';
import { useHolds } from '../session/who.js';
import { type Project, STAGES } from './project.js';
import { PROJECT_WORDS } from './words.js';

/** What somebody may do with a project: decide on it, set it right. The server holds them to it. */
export function ProjectDeeds({ project }: { readonly project: Project }): ReactElement {
  const locale = useLocale();
  const mayReview = useHolds('planning', 'statistics', 'supervision');
  const { id, version, state } = project;
  return (
    <>
      {mayReview && state !== 'rejected' && state !== 'gone' && <SetRight project={project} key={version} />}
      <Decide state={state} send={(what, reason) => decide(locale, { do: what, id, version }, reason)} />
    </>
  );
}

type Decision = components['schemas']['ProjectDecisionInput'];

function decide(locale: Locale, decision: Decision, reason: string | undefined): Promise<unknown> {
  const because = reason === undefined || reason === '' ? {} : { reason };
  return told(() => apiIn(locale).POST('/api/reviews', { body: { projects: [decision], ...because } }));
}

/** As a decision of the review, so that it shows in the history. */
function SetRight({ project }: { readonly project: Project }): ReactElement {
  const words = useWords(WORDS);
  const { stages } = useWords(PROJECT_WORDS);
  const locale = useLocale();
  const names = useNames();
  const { id, version, name, code, stage, due, leadUnit } = project;
  const send = (form: FormData): Promise<unknown> => {
    const given = (field: string): string | null => String(form.get(field)).trim() || null;
    const changes = {
      name: given('name') ?? name,
      code: given('code'),
      stage: given('stage'),
      due: given('due'),
      leadUnit: given('lead'),
    };
    return decide(locale, { do: 'correct', id, version, changes }, given('reason') ?? undefined);
  };
  return (
    <Deed title={words.setRight} hint={words.setRightHint} send={send}>
      <label>
        {words.name}
        <input name="name" defaultValue={name} maxLength={500} required />
      </label>
      <label>
        {words.code}
        <input name="code" defaultValue={code ?? ''} maxLength={60} />
      </label>
      <label>
        {words.stage}
        <select name="stage" defaultValue={stage ?? ''}>
          <option value="">{stages.untold.word}</option>
          {STAGES.map((one) => (
            <option key={one} value={one}>
              {stages[one].word}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.lead}
        <select name="lead" defaultValue={leadUnit ?? ''} key={names.units.length}>
          <option value="">{words.none}</option>
          {names.units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.due}
        <input name="due" defaultValue={due ?? ''} pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="2025-12-31" />
      </label>
      <label>
        {words.reason}
        <textarea name="reason" rows={2} maxLength={1000} required={isDecided(project.state)} />
      </label>
    </Deed>
  );
}

const WORDS = inBoth(
  {
    setRight: '更正项目信息',
    setRightHint: '只改这一次提及；作为一次复核决定记入经过。',
    name: '项目名称',
    code: '项目代码（GB/T 40058）',
    stage: '阶段',
    lead: '牵头单位',
    none: '未明确',
    due: '完成时限（年，年-月，或年-月-日）',
    reason: '理由',
  },
  {
    setRight: 'Correct the project',
    setRightHint: 'Only this mention of it; stands in the history as a decision of the review.',
    name: 'Name',
    code: 'Code (GB/T 40058)',
    stage: 'Stage',
    lead: 'Lead unit',
    none: 'not named',
    due: 'Deadline (year, year-month or year-month-day)',
    reason: 'Reason',
  },
);
