import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { TextField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { typedNumber } from '../observations/value.js';
import type { Page } from './page.js';

type Definition = Page['definitions'][number];

interface DefinitionDialogProps {
  /** Of the indicator. */
  readonly code: string;
  /** The one that is set right; without it another is added. */
  readonly definition?: Definition;
  readonly onClose: () => void;
}

/** 登记口径: a definition of an indicator, and how figures of the one before are brought to it. */
export function DefinitionDialog({ code, definition, onClose }: DefinitionDialogProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [form, setForm] = useState(() => formOf(definition));
  const put = (part: Partial<typeof form>): void => setForm((before) => ({ ...before, ...part }));
  const why = useReason();
  const save = useChange(() => {
    const { name, ...rest } = form;
    const convertsFrom = rest.convertsFrom.trim() || null;
    const body = {
      text: rest.text.trim(),
      since: rest.since.trim(),
      convertsFrom,
      factor: convertsFrom === null ? null : numberIn(rest.factor),
      shift: convertsFrom === null ? null : numberIn(rest.shift),
    };
    const api = apiIn(locale);
    if (definition === undefined) {
      const added = { ...body, code: name.trim(), reason: why.value.trim() || null };
      return told(() => api.POST('/api/indicators/{code}/definitions', { params: { path: { code } }, body: added }));
    }
    const params = { path: { id: definition.id }, header: ifMatch(definition.version) };
    return told(() => api.PATCH('/api/definitions/{id}', { params, body: { ...body, reason: why.value.trim() } }));
  }, onClose);
  return (
    <FormDialog
      title={definition === undefined ? words.add : words.change(definition.code)}
      change={save}
      onClose={onClose}
    >
      {definition === undefined && (
        <TextField label={words.name} value={form.name} hint={words.nameHint} onChange={(name) => put({ name })} />
      )}
      <label>
        {words.text}
        <textarea
          rows={3}
          required
          maxLength={2000}
          value={form.text}
          onChange={({ target }) => put({ text: target.value })}
        />
      </label>
      <TextField label={words.since} value={form.since} hint={words.sinceHint} onChange={(since) => put({ since })} />
      <TextField
        label={words.from}
        value={form.convertsFrom}
        hint={words.fromHint}
        onChange={(convertsFrom) => put({ convertsFrom })}
        optional
      />
      {form.convertsFrom !== '' && (
        <div className="fields">
          <TextField label={words.factor} value={form.factor} onChange={(factor) => put({ factor })} />
          <TextField label={words.shift} value={form.shift} onChange={(shift) => put({ shift })} optional />
        </div>
      )}
      <Reason {...why} required={definition !== undefined} />
    </FormDialog>
  );
}

function formOf(definition: Definition | undefined) {
  const { code = '', text = '', since = '', convertsFrom = null, factor = null, shift = null } = definition ?? {};
  return {
    name: code,
    text,
    since,
    convertsFrom: convertsFrom ?? '',
    factor: factor === null ? '' : String(factor),
    shift: shift === null ? '' : String(shift),
  };
}

/** What is no number the server refuses, in words. */
function numberIn(text: string): number | null {
  return text.trim() === '' ? null : (typedNumber(text)?.value ?? Number.NaN);
}

const WORDS = inBoth(
  {
    add: '登记口径',
    change: (name: string) => `更正口径：${name}`,
    name: '口径名称',
    nameHint: '如“2020年普查口径”',
    text: '口径说明',
    since: '自何时起',
    sinceHint: '年份，如 2023',
    from: '由哪个口径折算（可不填）',
    fromHint: '原口径的名称；不填则两个口径不可比',
    factor: '折算系数',
    shift: '另加常数（可不填）',
  },
  {
    add: 'Add a definition',
    change: (name: string) => `Correct the definition: ${name}`,
    name: 'Name of the definition',
    nameHint: 'Such as “census of 2020”',
    text: 'What is counted',
    since: 'Since when',
    sinceHint: 'A year, such as 2023',
    from: 'Brought from the definition (may be left empty)',
    fromHint: 'The name of the one before; without it the two are not comparable',
    factor: 'Factor',
    shift: 'Plus (may be left empty)',
  },
);
