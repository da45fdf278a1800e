import { type ReactElement, type ReactNode, useState } from 'react';
import { FormDialog } from '../../kit/form-dialog.js';
import { useWords } from '../../kit/locale.js';
import type { ProjectDecision, TaskDecision } from './decide.js';
import { Choice, Field } from './fields.js';
import { useReview } from './review.js';
import { ROW_WORDS } from './row-words.js';
import { TERMS } from './terms.js';
import type { Thing } from './things.js';
import { UnitField, UnitsField } from './units-field.js';
import { WORDS } from './words.js';

interface RowProps {
  readonly thing: Thing;
  readonly onClose: () => void;
}

type TaskChanges = Extract<TaskDecision, { do: 'correct' }>['changes'];
type ProjectChanges = Extract<ProjectDecision, { do: 'correct' }>['changes'];

/** Says who leads a task, by when it is due, and in which words. */
export function CorrectTask({ thing, onClose }: RowProps): ReactElement {
  const said = useWords(ROW_WORDS);
  const words = useWords(WORDS);
  const { paper } = useReview();
  const row = paper.tasks[thing.index]!;
  const [text, setText] = useState(row.text);
  const [kind, setKind] = useState(row.kind);
  const [due, setDue] = useState(row.due ?? '');
  const [leadUnits, setLead] = useState<readonly string[]>(row.leadUnits);
  const [supportUnits, setSupport] = useState<readonly string[]>(row.supportUnits);
  const { lead, support } = row.read as unknown as {
    readonly lead: readonly string[];
    readonly support: readonly string[];
  };
  const changes: TaskChanges = {
    text: text.trim(),
    kind,
    due: due.trim() === '' ? null : due.trim(),
    leadUnits: [...leadUnits],
    supportUnits: [...supportUnits],
  };
  return (
    <CorrectRow title={said.task} thing={thing} onClose={onClose} decision={{ changes }}>
      <label>
        {said.text}
        <textarea rows={3} required value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="rv-fields">
        <Choice label={said.kind} choices={said.kinds} value={kind} onChange={setKind} />
        <Field label={words.due} value={due} onChange={setDue} hint={said.dueHint} />
      </div>
      <UnitsField label={words.lead} units={leadUnits} onChange={setLead} inText={lead} />
      <UnitsField label={words.support} units={supportUnits} onChange={setSupport} inText={support} />
    </CorrectRow>
  );
}

/** Says at which stage a project is, who leads it, and what it is called. */
export function CorrectProject({ thing, onClose }: RowProps): ReactElement {
  const said = useWords(ROW_WORDS);
  const words = useWords(WORDS);
  const terms = useWords(TERMS);
  const { paper } = useReview();
  const row = paper.projects[thing.index]!;
  const [name, setName] = useState(row.name);
  const [code, setCode] = useState(row.code ?? '');
  const [stage, setStage] = useState(row.stage ?? '');
  const [due, setDue] = useState(row.due ?? '');
  const [leadUnit, setLead] = useState(row.leadUnit);
  const filled = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  const changes: ProjectChanges = {
    name: name.trim(),
    code: filled(code),
    stage: filled(stage),
    due: filled(due),
    leadUnit,
  };
  const stages: Readonly<Record<string, string>> = {
    '': said.noStage,
    ...terms.stages,
    ...(row.stage !== null && { [row.stage]: terms.stages[row.stage] ?? row.stage }),
  };
  return (
    <CorrectRow title={said.project} thing={thing} onClose={onClose} decision={{ changes }}>
      <Field label={said.name} value={name} onChange={setName} isRequired />
      <div className="rv-fields">
        <Choice label={words.stage} choices={stages} value={stage} onChange={setStage} />
        <Field label={words.due} value={due} onChange={setDue} hint={said.dueHint} />
        <Field label={said.code} value={code} onChange={setCode} hint={said.codeHint} />
      </div>
      <UnitField label={words.lead} unit={leadUnit} onChange={setLead} />
    </CorrectRow>
  );
}

interface CorrectRowProps extends RowProps {
  readonly title: string;
  readonly decision: { readonly changes: TaskChanges | ProjectChanges };
  readonly children: ReactNode;
}

function CorrectRow({ title, thing, onClose, decision, children }: CorrectRowProps): ReactElement {
  const words = useWords(WORDS);
  const said = useWords(ROW_WORDS);
  const { decide, isPending } = useReview();
  const [reason, setReason] = useState('');
  const isDecided = thing.group === 'decided';
  const send = async (): Promise<void> => {
    const sent = { do: 'correct' as const, id: thing.id, version: thing.version, ...decision };
    const isTask = thing.noun === 'task';
    await decide(
      'correct',
      { facts: [], tasks: isTask ? [sent as TaskDecision] : [], projects: isTask ? [] : [sent as ProjectDecision] },
      reason.trim(),
    );
    onClose();
  };
  return (
    <FormDialog
      title={title}
      submit={said.submit}
      change={{ isPending, error: null, mutate: () => void send() }}
      onClose={onClose}
    >
      {children}
      {isDecided && (
        <Field label={words.reason} value={reason} onChange={setReason} hint={said.reasonNeeded} isRequired />
      )}
    </FormDialog>
  );
}
