import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { TextField } from '../kit/fields.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { FormDialog } from '../observations/form.js';
import { typedNumber } from '../observations/value.js';

/** 登记口径: another definition of an indicator, and how figures of the one before are brought to it. */
export function DefinitionDialog({
  code,
  onClose,
}: {
  readonly code: string;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [since, setSince] = useState('');
  const [from, setFrom] = useState('');
  const [factor, setFactor] = useState('');
  const why = useReason();
  const add = useChange(() => {
    const body = {
      code: name.trim(),
      text: text.trim(),
      since: since.trim(),
      reason: why.value.trim() || null,
      factor: factor === '' ? null : (typedNumber(factor)?.value ?? Number.NaN),
      shift: null,
      convertsFrom: from.trim() || null,
    };
    return told(() => apiIn(locale).POST('/api/indicators/{code}/definitions', { params: { path: { code } }, body }));
  }, onClose);
  return (
    <FormDialog
      title={words.title}
      submit={words.save}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate(undefined)}
      onClose={onClose}
    >
      <TextField label={words.name} value={name} hint={words.nameHint} onChange={setName} />
      <label>
        {words.text}
        <textarea rows={3} required maxLength={2000} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <TextField label={words.since} value={since} hint={words.sinceHint} onChange={setSince} />
      <TextField label={words.from} value={from} hint={words.fromHint} onChange={setFrom} optional />
      {from !== '' && <TextField label={words.factor} value={factor} onChange={setFactor} optional />}
      <Reason {...why} />
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '登记口径',
    name: '口径名称',
    nameHint: '如“2020年普查口径”',
    text: '口径说明',
    since: '自何时起',
    sinceHint: '年份，如 2023',
    from: '由哪个口径折算（可不填）',
    fromHint: '原口径的名称；不填则两个口径不可比',
    factor: '折算系数',
    save: '保存',
  },
  {
    title: 'Add a definition',
    name: 'Name of the definition',
    nameHint: 'Such as “census of 2020”',
    text: 'What is counted',
    since: 'Since when',
    sinceHint: 'A year, such as 2023',
    from: 'Brought from the definition (may be left empty)',
    fromHint: 'The name of the one before; without it the two are not comparable',
    factor: 'Factor',
    save: 'Save',
  },
);
