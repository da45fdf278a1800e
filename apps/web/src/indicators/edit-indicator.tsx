import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { FormDialog } from '../observations/form.js';
import { FIELDS } from './fields.js';
import type { Page } from './page.js';

type Indicator = Pick<
  Page['indicator'],
  'code' | 'version' | 'name' | 'unit' | 'aliases' | 'field' | 'direction' | 'formula' | 'isPublic'
>;

const NEW: Indicator = {
  code: '',
  version: 0,
  name: '',
  unit: '',
  aliases: [],
  field: null,
  direction: 'up',
  formula: null,
  isPublic: true,
};

/** A button that opens the form of an indicator; of a new one where none is given. */
export function EditIndicator({ indicator }: { readonly indicator?: Indicator }): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {indicator === undefined ? words.add : words.edit}
      </button>
      {isOpen && <IndicatorDialog indicator={indicator} onClose={() => setIsOpen(false)} />}
    </>
  );
}

interface IndicatorDialogProps {
  readonly indicator: Indicator | undefined;
  readonly onClose: () => void;
}

function IndicatorDialog({ indicator, onClose }: IndicatorDialogProps): ReactElement {
  const words = useWords(WORDS);
  const fields = useWords(FIELDS);
  const locale = useLocale();
  const [form, setForm] = useState(indicator ?? NEW);
  const [aliases, setAliases] = useState(form.aliases.join('、'));
  const why = useReason();
  const put = (part: Partial<Indicator>): void => setForm((before) => ({ ...before, ...part }));
  const save = useChange(() => {
    const { code, version, name, unit, field, direction, formula, isPublic } = form;
    const said = { name, unit, field, direction, formula, isPublic, aliases: aliasesOf(aliases), ...why.given };
    const api = apiIn(locale);
    if (indicator === undefined) return told(() => api.POST('/api/indicators', { body: { code, ...said, ...UNSAID } }));
    const params = { path: { code }, header: ifMatch(version) };
    return told(() => api.PATCH('/api/indicators/{code}', { params, body: said }));
  }, onClose);
  return (
    <FormDialog
      title={indicator === undefined ? words.add : `${words.edit}：${indicator.name}`}
      submit={words.save}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate(undefined)}
      onClose={onClose}
    >
      {indicator === undefined && (
        <TextField label={words.code} value={form.code} hint={words.codeHint} onChange={(code) => put({ code })} />
      )}
      <TextField label={words.name} value={form.name} onChange={(name) => put({ name })} />
      <TextField label={words.aliases} value={aliases} hint={words.aliasesHint} onChange={setAliases} optional />
      <TextField label={words.unit} value={form.unit} onChange={(unit) => put({ unit })} />
      <ChoiceField
        label={words.field}
        value={form.field ?? ''}
        names={{ '': words.noField, ...fields }}
        onChange={(field) => put({ field: field || null })}
        optional
      />
      <ChoiceField
        label={words.direction}
        value={form.direction}
        names={words.directions}
        onChange={(direction) => put({ direction })}
      />
      <TextField
        label={words.formula}
        value={form.formula ?? ''}
        onChange={(formula) => put({ formula: formula || null })}
        optional
      />
      <label className="check">
        <input type="checkbox" checked={form.isPublic} onChange={({ target }) => put({ isPublic: target.checked })} />{' '}
        {words.isPublic}
      </label>
      <Reason {...why} />
    </FormDialog>
  );
}

const UNSAID = { shortName: null, prices: null, sourceUnit: null, leadUnit: null, frequency: null };

function aliasesOf(text: string): string[] {
  return text.split(/[、,，;；]/).flatMap((alias) => alias.trim() || []);
}

const WORDS = inBoth(
  {
    add: '登记指标',
    edit: '修改指标',
    code: '代码',
    codeHint: '登记后不能改，用在网址和数据文件里，如 grain-output',
    name: '名称',
    aliases: '别名（可不填）',
    aliasesHint: '用顿号分开。文件里用别名写的数会归到这项指标',
    unit: '单位',
    field: '领域',
    noField: '未分类',
    direction: '方向',
    directions: { up: '越高越好', down: '越低越好', range: '在区间内为好', none: '不分好坏' },
    formula: '计算公式（可不填）',
    isPublic: '公开',
    save: '保存',
  },
  {
    add: 'Add an indicator',
    edit: 'Change the indicator',
    code: 'Code',
    codeHint: 'Stays as it is: it stands in addresses and data files, such as grain-output',
    name: 'Name',
    aliases: 'Other names (may be left empty)',
    aliasesHint: 'With commas between. Figures that documents give under them are filed here',
    unit: 'Unit',
    field: 'Field',
    noField: 'None',
    direction: 'Direction',
    directions: { up: 'More is better', down: 'Less is better', range: 'Best within a range', none: 'Neither' },
    formula: 'Formula (may be left empty)',
    isPublic: 'Public',
    save: 'Save',
  },
);
