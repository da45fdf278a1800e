import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { DayField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import type { Unit } from './lists.js';

interface SucceedUnitsProps {
  readonly units: readonly Unit[];
  readonly onClose: () => void;
}

/**
 * 机构改革: units end on a day, and others take over. One for one is a new name, many for one a merger, one for many a split; it is all the same
 * to the ledger.
 */
export function SucceedUnits({ units, onClose }: SucceedUnitsProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [old, setOld] = useState<readonly string[]>([]);
  const [next, setNext] = useState('');
  const [since, setSince] = useState<string | null>(null);
  const reason = useReason();
  const before = units.filter(({ id }) => old.includes(id));
  const after = namedIn(next);
  const save = useChange(async () => {
    const { region, kind, above } = before[0]!;
    for (const { name, code } of after) {
      const body = { code, name, region, kind, above, successorOf: [...old], until: null, ...reason.given };
      await told(() => apiIn(locale).POST('/api/units', { body: since === null ? body : { ...body, since } }));
    }
  }, onClose);
  const toggle = (id: string): void =>
    setOld((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const isComplete = before.length > 0 && after.length > 0;
  return (
    <FormDialog title={words.title} submit={words.save} change={save} isReady={isComplete} onClose={onClose}>
      <fieldset className="choices">
        <legend>{words.old}</legend>
        {units
          .filter(({ until }) => until === null)
          .map(({ id, name }) => (
            <label key={id} className="check">
              <input type="checkbox" checked={old.includes(id)} onChange={() => toggle(id)} />
              {name}
            </label>
          ))}
      </fieldset>
      <label>
        {words.next}
        <textarea rows={3} required value={next} onChange={({ target }) => setNext(target.value)} />
        <small className="quiet">{words.nextHint}</small>
      </label>
      <DayField label={words.since} value={since} onChange={setSince} />
      <Reason {...reason} hint={words.reasonHint} />
      {isComplete && (
        <p role="status">
          {words.sum(
            before.map(({ name }) => name),
            after.map(({ name }) => name),
          )}
        </p>
      )}
    </FormDialog>
  );
}

/** A line for each unit: its name, and after a blank its code. */
function namedIn(text: string): readonly { readonly name: string; readonly code: string }[] {
  return text
    .split('\n')
    .map((line) => /^\s*(\S.*?)[\s,，]+(\S+)\s*$/.exec(line))
    .flatMap((match) => (match === null ? [] : [{ name: match[1]!, code: match[2]! }]));
}

const WORDS = inBoth(
  {
    title: '机构改革：更名、合并、拆分',
    old: '原机构（可多选）',
    next: '新机构，每行一个：全称 空格 代码',
    nextHint: '例：云岚市数据局 yl-sjj。更名、合并写一行，拆分写多行。',
    since: '从哪一天起',
    reasonHint: '如机构改革方案的文号；留在历史里',
    save: '登记',
    sum: (before: readonly string[], after: readonly string[]) =>
      `${before.join('、')}到期，职责由${after.join('、')}承接。历史数据仍在原机构名下。`,
  },
  {
    title: 'Reform: units renamed, merged, split',
    old: 'Units that end (one or more)',
    next: 'Units that take over, one a line: full name, blank, code',
    nextHint: 'Such as: Yunlan Data Bureau yl-sjj. One line for a new name or a merger, several for a split.',
    since: 'From which day on',
    reasonHint: 'Such as the number of the reform plan; stays in the history',
    save: 'Record it',
    sum: (before: readonly string[], after: readonly string[]) =>
      `${before.join(', ')} will end; ${after.join(', ')} will take over. Figures of the past stay under the old names.`,
  },
);
