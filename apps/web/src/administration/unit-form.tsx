import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { ChoiceField, DayField, TextField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import { choicesOf, type Unit } from './lists.js';
import { UNIT_KINDS } from './unit-words.js';

interface UnitFormProps {
  readonly units: readonly Unit[];
  /** The unit that is changed; a new one where there is none. */
  readonly unit?: Unit;
  readonly onClose: () => void;
}

/** A new unit, or what is said of one. */
export function UnitForm({ units, unit, onClose }: UnitFormProps): ReactElement {
  const words = useWords(WORDS);
  const kinds = useWords(UNIT_KINDS);
  const locale = useLocale();
  const [form, setForm] = useState(() => startOf(unit, units));
  const reason = useReason();
  const set = (changes: Partial<typeof form>): void => setForm((before) => ({ ...before, ...changes }));
  const save = useChange(() => {
    const body = { ...form, ...reason.given };
    if (unit === undefined) return told(() => apiIn(locale).POST('/api/units', { body }));
    const params = { path: { id: unit.id }, header: ifMatch(unit.version) };
    return told(() => apiIn(locale).PATCH('/api/units/{id}', { params, body }));
  }, onClose);
  const others = units.filter(({ id }) => id !== unit?.id);
  return (
    <FormDialog title={unit === undefined ? words.add : words.change} change={save} onClose={onClose}>
      <TextField label={words.name} value={form.name} onChange={(name) => set({ name })} />
      <div className="fields">
        <TextField label={words.code} value={form.code} onChange={(code) => set({ code })} hint={words.codeHint} />
        <TextField label={words.region} value={form.region} onChange={(region) => set({ region })} />
        <ChoiceField label={words.kind} value={form.kind} names={kinds} onChange={(kind) => set({ kind })} />
      </div>
      <ChoiceField
        label={words.above}
        value={form.above ?? ''}
        names={choicesOf(others, words.nobody)}
        onChange={(above) => set({ above: above || null })}
        optional
      />
      {unit !== undefined && (
        <DayField label={words.until} value={form.until} onChange={(until) => set({ until })} optional />
      )}
      <Reason {...reason} />
    </FormDialog>
  );
}

type Form = Omit<Unit, 'id' | 'version' | 'regionName' | 'successorOf'> & { successorOf: string[] };

/** A new unit is most often in the region of the others. */
function startOf(unit: Unit | undefined, units: readonly Unit[]): Form {
  const { region = '', id = null } = units.find(({ kind }) => kind === 'government') ?? units[0] ?? {};
  if (unit === undefined) {
    return { code: '', name: '', region, kind: 'department', above: id, successorOf: [], until: null };
  }
  const { code, name, kind, above, successorOf, until } = unit;
  return { code, name, region: unit.region, kind, above, successorOf: [...successorOf], until };
}

const WORDS = inBoth(
  {
    add: '新设机构',
    change: '修改机构',
    name: '全称',
    code: '代码',
    codeHint: '文字、数字和 . _ -，不留空格，如 fgw',
    region: '地区',
    kind: '类别',
    above: '上级机构',
    nobody: '没有上级',
    until: '撤销日期（仍在的不填）',
  },
  {
    add: 'Add a unit',
    change: 'Change a unit',
    name: 'Full name',
    code: 'Code',
    codeHint: 'Letters, digits and . _ -, no spaces, such as dr-commission',
    region: 'Region',
    kind: 'Kind',
    above: 'Stands under',
    nobody: 'Nobody',
    until: 'Abolished on (empty while it exists)',
  },
);
