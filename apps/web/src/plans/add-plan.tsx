import type { ReactElement } from 'react';
import { addPlan } from '../imports/filing.js';
import { PlanForm } from '../imports/plan-form.js';
import type { NewPlan } from '../imports/plan-of-document.js';
import { useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';

interface AddPlanProps {
  readonly onClose: () => void;
  readonly onAdded: (code: string) => void;
}

/** A plan of which there is no file yet. */
export function AddPlan({ onClose, onAdded }: AddPlanProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const add = useChange(
    async (plan: NewPlan) => {
      await addPlan(plan, null, locale);
      return plan.code;
    },
    (code) => {
      onClose();
      onAdded(code);
    },
  );
  return (
    <Dialog title={words.title} onClose={onClose}>
      <PlanForm
        start={BLANK}
        note={<p className="quiet">{words.note}</p>}
        submit={add.isPending ? words.adding : words.add}
        onSubmit={(plan) => add.mutate(plan)}
      >
        <Refusal error={add.error} />
      </PlanForm>
    </Dialog>
  );
}

const BLANK: NewPlan = {
  code: '',
  name: '',
  region: '',
  level: 'city',
  kind: 'development',
  baseYear: null,
  fromYear: 0,
  toYear: 0,
  horizonYear: null,
  approver: null,
  documentNumber: null,
  approvedOn: null,
  publishedOn: null,
  status: 'draft',
  upper: [],
  supersedes: null,
  isPublic: false,
};

const WORDS = inBoth(
  {
    title: '手工登记规划',
    note: '有规划文本时不必手填：把文件拖到规划页，名称、地区和年份会从文件里读出。',
    add: '登记',
    adding: '正在登记…',
  },
  {
    title: 'Add a plan by hand',
    note: 'With the text of the plan at hand there is no need to: drop it on the page of plans, and name, region and years are read off it.',
    add: 'Add the plan',
    adding: 'Adding…',
  },
);
