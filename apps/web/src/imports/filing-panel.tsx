import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { Asked } from '../kit/asked.js';
import { useChange } from '../kit/change.js';
import type { Plan } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { useHolds } from '../session/who.js';
import { addPlan, type Document, fileUnder, freeCode, likelyPlan } from './filing.js';
import { PlanForm } from './plan-form.js';
import { type NewPlan, planOfDocument } from './plan-of-document.js';

interface FilingProps {
  readonly documents: readonly Document[];
  readonly plans: readonly Plan[];
}

/** Which plan do these documents belong to: one that is here, or a new one that is read off the first of them? */
export function FilingPanel({ documents, plans }: FilingProps): ReactElement {
  const words = useWords(WORDS);
  const [chosen, choose] = useState(() => likelyPlan(plans, documents)?.id ?? NEW);
  const mayAdd = useHolds('planning');
  if (!mayAdd && plans.length === 0) return <p className="notice">{words.noPlan}</p>;
  return (
    <section className="card" aria-labelledby="filing">
      <h2 id="filing">{words.title(documents.length)}</h2>
      {plans.length > 0 && (
        <div className="form">
          <label>
            {words.choose}
            <select value={chosen} onChange={({ target }) => choose(target.value)}>
              {mayAdd && <option value={NEW}>{words.new}</option>}
              {plans.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {chosen === NEW && mayAdd ? (
        <NewPlanForm documents={documents} plans={plans} />
      ) : (
        <FileThem documents={documents} plan={chosen === NEW ? plans[0]!.id : chosen} />
      )}
    </section>
  );
}

const NEW = 'new';

/** The plan's own text before reports on it. */
function textOf(documents: readonly Document[]): Document {
  return documents.find(({ kind }) => kind === 'plan') ?? documents[0]!;
}

function useToReview(documents: readonly Document[]): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/documents/$id', params: { id: textOf(documents).id } });
}

function NewPlanForm({ documents, plans }: FilingProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const text = textOf(documents);
  const toReview = useToReview(documents);
  const proposed = useQuery({
    queryKey: ['plan-of-document', text.id, locale],
    queryFn: () => planOfDocument(text, locale),
    staleTime: Number.POSITIVE_INFINITY,
  });
  // If the documents could not be put under it, the plan is there all the same: it is not added twice.
  const made = useRef<string>(undefined);
  const add = useChange(async (plan: NewPlan) => {
    made.current ??= await addPlan(plan, text.id, locale);
    await fileUnder(made.current, documents, locale);
  }, toReview);
  return (
    <Asked query={proposed} waiting={words.reading}>
      {({ plan, regionName }) => (
        <PlanForm
          start={{ ...plan, code: freeCode(plan.code, plans) }}
          regionName={regionName}
          note={<Note document={text} />}
          submit={add.isPending ? words.saving : words.add}
          onSubmit={(filled) => add.mutate(filled)}
        >
          <Refusal error={add.error} />
        </PlanForm>
      )}
    </Asked>
  );
}

/** What was read has to be looked over; and a report alone makes no scoreboard: the aims of a year belong to targets of a plan. */
function Note({ document: { title, kind } }: { readonly document: Document }): ReactElement {
  const words = useWords(WORDS);
  return (
    <>
      {kind !== 'plan' && <p className="notice">{words.noTargets}</p>}
      <p>{words.note(title)}</p>
    </>
  );
}

function FileThem({
  documents,
  plan,
}: {
  readonly documents: readonly Document[];
  readonly plan: string;
}): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const toReview = useToReview(documents);
  const file = useChange(() => fileUnder(plan, documents, locale), toReview);
  return (
    <>
      <Refusal error={file.error} />
      <button type="button" className="button primary" onClick={() => file.mutate(undefined)} disabled={file.isPending}>
        {file.isPending ? words.saving : words.file}
      </button>
    </>
  );
}

const WORDS = inBoth(
  {
    title: (n: number) => (n === 1 ? '这个文件属于哪个规划？' : `这 ${n} 个文件属于哪个规划？`),
    choose: '归入',
    new: '新登记一个规划',
    note: (title: string) => `以下内容读自《${title}》，请核对。`,
    noTargets:
      '这不是规划文本。对照表里的目标来自规划；工作报告、年度计划里的年度目标，要归入已有的规划才能对照。最好先交规划文本，再交这个文件。',
    reading: '正在读取文件里写明的地区和年份…',
    add: '登记规划，去核对数据',
    file: '归入这个规划，去核对数据',
    saving: '正在保存…',
    noPlan: '台账里还没有规划，请具有“规划”角色的同事先登记。',
  },
  {
    title: (n: number) =>
      n === 1 ? 'Which plan does this document belong to?' : `Which plan do these ${n} documents belong to?`,
    choose: 'File under',
    new: 'A new plan',
    note: (title: string) => `This was read off “${title}”. Look over it.`,
    noTargets:
      'This is no text of a plan. Targets of a scoreboard come from a plan; what a report sets for a year is compared only under a plan that is here. Better drop the plan first, then this document.',
    reading: 'Reading region and years off the document…',
    add: 'Add the plan and look at the figures',
    file: 'File them and look at the figures',
    saving: 'Saving…',
    noPlan: 'There is no plan here yet: a colleague with the planning role has to add one.',
  },
);
