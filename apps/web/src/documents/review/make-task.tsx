import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../../kit/api.js';
import { useChange } from '../../kit/change.js';
import { FormDialog } from '../../kit/form-dialog.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { Choice, Field } from './fields.js';
import { useReview } from './review.js';
import { ROW_WORDS } from './row-words.js';
import { UnitsField } from './units-field.js';
import { WORDS } from './words.js';

interface MakeTaskProps {
  /** The words of the text that say what is to be done. */
  readonly start: number;
  readonly end: number;
  readonly onClose: () => void;
}

/** Makes a task of words that the reader did not take for one. */
export function MakeTask({ start, end, onClose }: MakeTaskProps): ReactElement {
  const said = useWords(ROW_WORDS);
  const words = useWords(WORDS);
  const locale = useLocale();
  const { paper } = useReview();
  const quote = paper.text.text.slice(start, end);
  const [text, setText] = useState(quote.trim());
  const [kind, setKind] = useState<'task' | 'policy' | 'reform'>('task');
  const [due, setDue] = useState('');
  const [lead, setLead] = useState<readonly string[]>([]);
  const [support, setSupport] = useState<readonly string[]>([]);
  const making = useChange(
    () =>
      told(() =>
        apiIn(locale).POST('/api/tasks', {
          body: {
            document: paper.document.id,
            start,
            end,
            text: text.trim(),
            kind,
            leadUnits: [...lead],
            supportUnits: [...support],
            due: due.trim() === '' ? null : due.trim(),
            plan: paper.document.plan,
          },
        }),
      ),
    onClose,
  );
  return (
    <FormDialog title={said.newTask} submit={said.add} change={making} onClose={onClose}>
      <blockquote className="rv-quote" lang="zh-CN">
        {quote}
      </blockquote>
      <label>
        {said.text}
        <textarea rows={3} required value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <div className="rv-fields">
        <Choice label={said.kind} choices={said.kinds} value={kind} onChange={setKind} />
        <Field label={words.due} value={due} onChange={setDue} hint={said.dueHint} />
      </div>
      <UnitsField label={words.lead} units={lead} onChange={setLead} inText={[]} />
      <UnitsField label={words.support} units={support} onChange={setSupport} inText={[]} />
    </FormDialog>
  );
}
