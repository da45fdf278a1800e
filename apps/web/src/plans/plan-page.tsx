import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChooseFiles } from '../imports/choose-files.js';
import { DropAnywhere } from '../imports/drop-anywhere.js';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { useHolds } from '../session/who.js';
import { AmendPlan } from './amend-plan.js';
import { EditPlan } from './edit-plan.js';
import type { Plan } from './overview.js';
import { PlanLine } from './plan-card.js';
import { PlanDocuments } from './plan-documents.js';
import { PlanVersions } from './plan-versions.js';
import './plans.css';
import { PublishPlan } from './publish-plan.js';

/** What is known of a plan, its versions with their acts, its documents. */
export function PlanPage(): ReactElement {
  const locale = useLocale();
  const { code } = useParams({ from: '/signed-in/plans/$code' });
  const plan = useQuery({
    queryKey: ['plan', code, locale],
    queryFn: () => told(() => apiIn(locale).GET('/api/plans/{code}', { params: { path: { code } } })),
  });
  return <Asked query={plan}>{(found) => <PlanShown plan={found} />}</Asked>;
}

function PlanShown({ plan }: { readonly plan: Plan }): ReactElement {
  const words = useWords(WORDS);
  return (
    <DropAnywhere plan={plan.id}>
      <Page title={plan.name} lead={<PlanLine plan={plan} />} actions={<Actions plan={plan} />}>
        <AboutPlan plan={plan} />
        <section>
          <h2>{words.versions}</h2>
          <PlanVersions code={plan.code} />
        </section>
        <section>
          <header className="page-head">
            <h2>{words.documents}</h2>
            <div className="actions">
              <ChooseFiles />
            </div>
          </header>
          <PlanDocuments plan={plan.id} />
        </section>
      </Page>
    </DropAnywhere>
  );
}

type Doing = 'edit' | 'publish' | 'amend';

function Actions({ plan }: { readonly plan: Plan }): ReactElement {
  const words = useWords(WORDS);
  const mayPlan = useHolds('planning');
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = (): void => setDoing(null);
  const button = (what: Doing, label: string): ReactElement => (
    <button type="button" className="button" onClick={() => setDoing(what)}>
      {label}
    </button>
  );
  return (
    <>
      {mayPlan && button('edit', words.edit)}
      {mayPlan && button('amend', words.amend)}
      {mayPlan && button('publish', plan.isPublic ? words.unpublish : words.publish)}
      <Link to="/plans/$code/scoreboard" params={{ code: plan.code }} className="button primary">
        {words.scoreboard}
      </Link>
      {doing === 'edit' && <EditPlan plan={plan} onClose={stop} />}
      {doing === 'publish' && <PublishPlan plan={plan} onClose={stop} />}
      {doing === 'amend' && <AmendPlan plan={plan} onClose={stop} />}
    </>
  );
}

function AboutPlan({ plan }: { readonly plan: Plan }): ReactElement {
  const words = useWords(WORDS);
  const rows: readonly (readonly [string, string | number | null])[] = [
    [words.code, plan.code],
    [words.baseYear, plan.baseYear],
    [words.horizonYear, plan.horizonYear],
    [words.approver, plan.approver],
    [words.documentNumber, plan.documentNumber],
    [words.approvedOn, plan.approvedOn],
    [words.publishedOn, plan.publishedOn],
  ];
  return (
    <dl className="facts-of">
      {rows.map(([name, value]) => (
        <div key={name} className="pair">
          <dt>{name}</dt>
          <dd>{value ?? <span className="quiet">{words.unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

const WORDS = inBoth(
  {
    versions: '版本与法定文件',
    documents: '属于本规划的文件',
    edit: '修改',
    amend: '登记调整',
    publish: '公布',
    unpublish: '停止公布',
    scoreboard: '对照表',
    code: '代码',
    baseYear: '基期年',
    horizonYear: '远景目标年',
    approver: '批准机关',
    documentNumber: '文号',
    approvedOn: '批准日期',
    publishedOn: '公布日期',
    unknown: '未填',
  },
  {
    versions: 'Versions and their legal acts',
    documents: 'Documents of this plan',
    edit: 'Change',
    amend: 'Record an amendment',
    publish: 'Make public',
    unpublish: 'Stop publishing',
    scoreboard: 'Scoreboard',
    code: 'Code',
    baseYear: 'Base year',
    horizonYear: 'Long-range year',
    approver: 'Approved by',
    documentNumber: 'Document number',
    approvedOn: 'Approved on',
    publishedOn: 'Published on',
    unknown: 'not given',
  },
);
