import type { ReactElement } from 'react';
import { PlanForm } from '../imports/plan-form.js';
import type { NewPlan } from '../imports/plan-of-document.js';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { Refusal } from '../kit/refusal.js';
import type { Plan } from './overview.js';

/** Changes what is said of a plan. Its targets are changed by an amendment. */
export function EditPlan({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { id: _, version, regionName, ...start } = plan;
  const reason = useReason();
  const save = useChange(
    (changed: NewPlan) =>
      told(() =>
        apiIn(locale).PATCH('/api/plans/{code}', {
          params: { path: { code: plan.code }, header: ifMatch(version) },
          body: { ...changed, ...reason.given },
        }),
      ),
    onClose,
  );
  return (
    <Dialog title={words.title} onClose={onClose}>
      <PlanForm
        start={start}
        regionName={regionName}
        submit={save.isPending ? words.saving : words.save}
        onSubmit={(p) => save.mutate(p)}
        isWhole
      >
        <Reason {...reason} hint={words.reasonHint} />
        <Refusal error={save.error} reload={() => location.reload()} />
      </PlanForm>
    </Dialog>
  );
}

const WORDS = inBoth(
  {
    title: '修改规划资料',
    save: '保存',
    saving: '正在保存…',
    reasonHint: '状态往回改时必须说明；留在历史里',
  },
  {
    title: 'Change what is said of the plan',
    save: 'Save',
    saving: 'Saving…',
    reasonHint: 'Needed where its status goes back; stays in the history',
  },
);
