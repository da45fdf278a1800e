import { FIELDS } from '@outturn/charts';
import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ChoiceField, TextField } from '../kit/fields.js';
import { everyUnit } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { KINDS } from './words.js';

type Kept = components['schemas']['Indicator'];

/** An indicator as somebody types it. */
export interface Form extends Omit<Kept, 'id' | 'version' | 'aliases'> {
  readonly aliases: string;
}

interface IndicatorFieldsProps {
  readonly form: Form;
  readonly put: (part: Partial<Form>) => void;
  /** The code of one that is there stays. */
  readonly isNew: boolean;
}

export function IndicatorFields({ form, put, isNew }: IndicatorFieldsProps): ReactElement {
  const words = useWords(WORDS);
  const kinds = useWords(KINDS);
  const fields = useWords(FIELDS);
  const units = useQuery(everyUnit(useLocale())).data ?? [];
  const unitNames = { '': words.noUnit, ...Object.fromEntries(units.map(({ id, name }) => [id, name])) };
  return (
    <>
      {isNew && (
        <TextField label={words.code} value={form.code} hint={words.codeHint} onChange={(code) => put({ code })} />
      )}
      <TextField label={words.name} value={form.name} onChange={(name) => put({ name })} />
      <TextField
        label={words.aliases}
        value={form.aliases}
        hint={words.aliasesHint}
        onChange={(aliases) => put({ aliases })}
        optional
      />
      <div className="fields">
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
          names={kinds.directions}
          onChange={(direction) => put({ direction })}
        />
        <ChoiceField
          label={words.prices}
          value={form.prices ?? ''}
          names={{ '': words.noPrices, ...kinds.prices }}
          onChange={(prices) => put({ prices: prices || null })}
          optional
        />
        <ChoiceField
          label={words.frequency}
          value={form.frequency ?? ''}
          names={{ '': words.noFrequency, ...kinds.frequencies }}
          onChange={(frequency) => put({ frequency: frequency || null })}
          optional
        />
        <ChoiceField
          label={words.leadUnit}
          value={form.leadUnit ?? ''}
          names={unitNames as Readonly<Record<string, string>>}
          onChange={(leadUnit) => put({ leadUnit: leadUnit || null })}
          optional
        />
        <ChoiceField
          label={words.sourceUnit}
          value={form.sourceUnit ?? ''}
          names={unitNames as Readonly<Record<string, string>>}
          onChange={(sourceUnit) => put({ sourceUnit: sourceUnit || null })}
          optional
        />
      </div>
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
    </>
  );
}

const WORDS = inBoth(
  {
    code: '代码',
    codeHint: '登记后不能改，用在网址和数据文件里，如 grain-output',
    name: '名称',
    aliases: '别名（可不填）',
    aliasesHint: '用顿号分开。文件里用别名写的数会归到这项指标',
    unit: '单位',
    field: '领域',
    noField: '未分类',
    direction: '方向',
    prices: '价格',
    noPrices: '不适用',
    frequency: '发布频次',
    noFrequency: '未说明',
    leadUnit: '牵头单位',
    sourceUnit: '数据来源单位',
    noUnit: '未指定',
    formula: '计算公式（可不填）',
    isPublic: '公开',
  },
  {
    code: 'Code',
    codeHint: 'Stays as it is: it stands in addresses and data files, such as grain-output',
    name: 'Name',
    aliases: 'Other names (may be left empty)',
    aliasesHint: 'With commas between. Figures that documents give under them are filed here',
    unit: 'Unit',
    field: 'Field',
    noField: 'None',
    direction: 'Direction',
    prices: 'Prices',
    noPrices: 'Does not apply',
    frequency: 'Published',
    noFrequency: 'Not said',
    leadUnit: 'Lead unit',
    sourceUnit: 'Source unit',
    noUnit: 'None named',
    formula: 'Formula (may be left empty)',
    isPublic: 'Public',
  },
);
