import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChooseFiles } from '../imports/choose-files.js';
import { DropAnywhere } from '../imports/drop-anywhere.js';
import { Asked } from '../kit/asked.js';
import { everyPlan } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { WaitingValues } from '../observations/waiting-values.js';
import { WaitingChanges } from '../proposals/waiting-changes.js';
import { useHolds } from '../session/who.js';
import { AddPlan } from './add-plan.js';
import { FirstSteps } from './first-steps.js';
import { PlanCard } from './plan-card.js';
import './plans.css';

/** What is here, how it stands, what is due, what came in last. */
export function PlansPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const plans = useQuery(everyPlan(locale));
  return (
    <DropAnywhere>
      <Page title={words.title} actions={<Actions isEmpty={plans.data?.length === 0} />}>
        <Asked query={plans} waiting={words.waiting}>
          {(items) =>
            items.length === 0 ? (
              <FirstSteps />
            ) : (
              <>
                {items.map((plan) => (
                  <PlanCard key={plan.id} plan={plan} />
                ))}
                <WaitingValues />
                <WaitingChanges />
              </>
            )
          }
        </Asked>
      </Page>
    </DropAnywhere>
  );
}

function Actions({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  const words = useWords(WORDS);
  const navigate = useNavigate();
  const mayAdd = useHolds('planning');
  const mayImport = useHolds('planning', 'statistics', 'supervision');
  const [isAdding, setIsAdding] = useState(false);
  return (
    <>
      {mayImport && (
        <Link to="/imports" className="button">
          {words.imports}
        </Link>
      )}
      {mayAdd && (
        <button type="button" className="button" onClick={() => setIsAdding(true)}>
          {words.add}
        </button>
      )}
      {!isEmpty && <ChooseFiles primary />}
      {isAdding && (
        <AddPlan
          onClose={() => setIsAdding(false)}
          onAdded={(code) => void navigate({ to: '/plans/$code', params: { code } })}
        />
      )}
    </>
  );
}

const WORDS = inBoth(
  { title: '规划', waiting: '正在读取规划…', imports: '导入记录', add: '手工登记' },
  { title: 'Plans', waiting: 'Loading the plans…', imports: 'Imports', add: 'Add by hand' },
);
