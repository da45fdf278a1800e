import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import type { Plan } from './overview.js';
import { documentsOfPlan } from './plan-documents.js';

/** 规划调整: a new version that rests on a legal act and its document. */
export function AmendPlan({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [act, setAct] = useState('');
  const [document, setDocument] = useState('');
  const [adoptedOn, setAdoptedOn] = useState('');
  const reason = useReason();
  const documents = useInfiniteQuery(documentsOfPlan(plan.id, locale)).data ?? [];
  const amend = useChange(
    () =>
      told(() =>
        apiIn(locale).POST('/api/plans/{code}/versions', {
          params: { path: { code: plan.code }, header: ifMatch(plan.version) },
          body: { act, document, adoptedOn: adoptedOn || null, reason: reason.value },
        }),
      ),
    onClose,
  );
  return (
    <FormDialog title={words.title} submit={words.save} change={amend} onClose={onClose}>
      <p>{words.means}</p>
      <label>
        {words.act}
        <input value={act} onChange={({ target }) => setAct(target.value)} required maxLength={300} />
      </label>
      <label>
        {words.document}
        <select value={document} onChange={({ target }) => setDocument(target.value)} required>
          <option value="">{words.choose}</option>
          {documents.map(({ id, title, name }) => (
            <option key={id} value={id}>
              {title}（{name}）
            </option>
          ))}
        </select>
        <small className="quiet">{words.documentHint}</small>
      </label>
      <label>
        {words.adoptedOn}
        <input type="date" value={adoptedOn} onChange={({ target }) => setAdoptedOn(target.value)} />
      </label>
      <Reason {...reason} required />
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '登记规划调整',
    means:
      '规划经法定程序批准之后，调整须有法定文件依据。登记后产生新版本，旧目标保留在历史里，再到对照表逐项更改目标。',
    act: '法定文件（如：市人大常委会关于批准规划调整的决议）',
    document: '依据的文件',
    choose: '请选择',
    documentHint: '不在其中？先把文件拖到规划页导入',
    adoptedOn: '通过日期（可不填）',
    save: '登记调整',
  },
  {
    title: 'Record an amendment',
    means:
      'Once a plan was passed, it is amended by a legal act only. This makes a new version; old targets stay in the history, and the new ones are entered on the scoreboard.',
    act: 'Legal act (such as a decision of the standing committee)',
    document: 'The document it rests on',
    choose: 'Choose',
    documentHint: 'Not among them? Drop it on the page of the plan first',
    adoptedOn: 'Adopted on (if known)',
    save: 'Record the amendment',
  },
);
