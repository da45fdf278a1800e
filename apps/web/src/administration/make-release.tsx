import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { useChange } from '../kit/change.js';
import { TextField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { everyDocument, everyPlan } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';

/** Gives the present state a number, after a look at what of it will be public. */
export function MakeRelease({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [title, setTitle] = useState('');
  const [note, setNote] = useState('');
  const make = useChange(
    () => told(() => apiIn(locale).POST('/api/releases', { body: { title, note: note.trim() || null } })),
    onClose,
  );
  return (
    <FormDialog title={words.title} submit={words.make} waiting={words.making} change={make} onClose={onClose}>
      <WhatIsPublic />
      <TextField label={words.name} value={title} onChange={setTitle} hint={words.nameHint} />
      <label>
        {words.note}
        <textarea rows={3} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
      </label>
      <p className="notice warn">{words.forEver}</p>
    </FormDialog>
  );
}

function WhatIsPublic(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const plans = useQuery(everyPlan(locale));
  const documents = useQuery(everyDocument(locale)).data ?? [];
  return (
    <Asked query={plans}>
      {(found) => {
        const shown = found.filter(({ isPublic }) => isPublic);
        return (
          <section>
            <h3>{words.public}</h3>
            {shown.length === 0 ? (
              <p>{words.nothing}</p>
            ) : (
              <ul>
                {shown.map(({ id, code, name }) => (
                  <li key={id}>
                    <Link to="/plans/$code/scoreboard" params={{ code }}>
                      {name}
                    </Link>{' '}
                    <span className="quiet">
                      {words.documents(documents.filter((one) => one.plan === id && one.isPublic).length)}
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <p>
              <a href="/">{words.preview}</a>
            </p>
          </section>
        );
      }}
    </Asked>
  );
}

const WORDS = inBoth(
  {
    title: '制作发布版',
    public: '这一版公开的内容',
    nothing: '目前没有公布的规划：公开页面上不会有内容。要公布，请先到规划页选择“公布”。',
    documents: (n: number) => `公开文件 ${n} 个`,
    preview: '先看一眼公开页面现在的样子',
    name: '名称',
    nameHint: '如：2025 年度监测',
    note: '说明（可不填）',
    forEver: '发布版不能删除，也不能改名。',
    make: '制作',
    making: '正在制作…',
  },
  {
    title: 'Make a release',
    public: 'What of it is public',
    nothing: 'No plan is public now, so the public pages will be empty. Make a plan public on its page first.',
    documents: (n: number) => (n === 1 ? '1 public document' : `${n} public documents`),
    preview: 'Look at the public pages as they are now',
    name: 'Title',
    nameHint: 'Such as: Monitoring report 2025',
    note: 'Note (if any)',
    forEver: 'A release cannot be deleted or renamed.',
    make: 'Make it',
    making: 'Making…',
  },
);
