import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { FormDialog } from '../../kit/form-dialog.js';
import { everyIndicator } from '../../kit/list/names.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { DefinitionField, IndicatorField } from './correct-indicator.js';
import { Choice, Field } from './fields.js';
import { type Form, type FormFault, formOf, knownAs, proposalOf } from './form.js';
import { FORM_WORDS } from './form-words.js';
import { useReview } from './review.js';
import { TERMS } from './terms.js';
import type { Thing } from './things.js';
import { WORDS } from './words.js';

/** Says what a fact becomes, in the place of what the reader proposed. */
export function CorrectFact({ thing, onClose }: { readonly thing: Thing; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const said = useWords(FORM_WORDS);
  const { paper, decide, isPending } = useReview();
  const row = paper.facts[thing.index]!;
  const [form, setForm] = useState(() => formOf(row));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<FormFault | null>(null);
  const known = useQuery(everyIndicator(useLocale())).data ?? [];
  const set = (part: Partial<Form>): void => setForm({ ...form, ...part });
  const isEntered = thing.group === 'decided';
  const send = async (): Promise<void> => {
    const proposal = proposalOf(form, row, known);
    if (typeof proposal === 'string') {
      setFault(proposal);
      return;
    }
    const decision = { do: 'correct' as const, id: thing.id, version: thing.version, proposal };
    await decide('correct', { facts: [decision], tasks: [], projects: [] }, reason.trim());
    onClose();
  };
  return (
    <FormDialog
      title={said.title}
      submit={said.submit}
      change={{ isPending, error: null, mutate: () => void send() }}
      onClose={onClose}
    >
      <blockquote className="rv-quote" lang="zh-CN">
        {sentenceOf(paper.text.text, row.read)}
      </blockquote>
      <Becomes form={form} set={set} />
      <IndicatorField form={form} set={set} known={known} />
      <Figures form={form} set={set} />
      {form.becomes === 'target' ? <TargetFields form={form} set={set} /> : <YearFields form={form} set={set} />}
      <DefinitionField form={form} set={set} code={knownAs(form.indicator, known)?.code} />
      {isEntered && (
        <Field label={words.reason} value={reason} onChange={setReason} isRequired hint={said.reasonNeeded} />
      )}
      {fault !== null && (
        <p className="form-trouble" role="alert">
          {said.faults[fault]}
        </p>
      )}
    </FormDialog>
  );
}

interface Part {
  readonly form: Form;
  readonly set: (part: Partial<Form>) => void;
}

function Becomes({ form, set }: Part): ReactElement {
  const terms = useWords(TERMS);
  const words = useWords(WORDS);
  return (
    <Choice
      label={words.becomes}
      choices={terms.becomes}
      value={form.becomes}
      onChange={(becomes) => set({ becomes })}
    />
  );
}

function Figures({ form, set }: Part): ReactElement {
  const terms = useWords(TERMS);
  const said = useWords(FORM_WORDS);
  const mayCompare = form.becomes === 'target' || form.becomes === 'year-target';
  return (
    <div className="rv-fields">
      {mayCompare && (
        <Choice
          label={said.comparator}
          choices={terms.comparators}
          value={form.comparator}
          onChange={(comparator) => set({ comparator })}
        />
      )}
      <Field isFirst label={said.value} value={form.value} onChange={(value) => set({ value })} hint={said.valueHint} />
      {form.comparator === 'range' && form.becomes === 'target' && (
        <Field label={said.upper} value={form.upper} onChange={(upper) => set({ upper })} />
      )}
      <Field label={said.unit} value={form.unit} onChange={(unit) => set({ unit })} isRequired />
    </div>
  );
}

function TargetFields({ form, set }: Part): ReactElement {
  const terms = useWords(TERMS);
  const said = useWords(FORM_WORDS);
  const words = useWords(WORDS);
  return (
    <div className="rv-fields">
      <Choice label={said.kind} choices={terms.kinds} value={form.kind} onChange={(kind) => set({ kind })} />
      <Field label={said.from} value={form.from} onChange={(from) => set({ from })} isRequired />
      <Field label={said.to} value={form.to} onChange={(to) => set({ to })} isRequired />
      <Choice
        label={said.direction}
        choices={terms.directions}
        value={form.direction}
        onChange={(direction) => set({ direction })}
      />
      <Choice
        label={said.force}
        choices={words.binding}
        value={form.binding ? 'yes' : 'no'}
        onChange={(binding) => set({ binding: binding === 'yes' })}
      />
      {form.kind === 'each-year' && <Measure form={form} set={set} />}
    </div>
  );
}

function YearFields({ form, set }: Part): ReactElement {
  const terms = useWords(TERMS);
  const said = useWords(FORM_WORDS);
  return (
    <div className="rv-fields">
      <Field
        label={form.becomes === 'baseline' ? said.year : said.period}
        value={form.period}
        onChange={(period) => set({ period })}
        hint={form.becomes === 'baseline' ? undefined : said.periodHint}
        isRequired
      />
      {form.becomes !== 'baseline' && <Measure form={form} set={set} />}
      {form.becomes === 'observation' && (
        <Choice
          label={said.status}
          choices={terms.statuses}
          value={form.status}
          onChange={(status) => set({ status })}
        />
      )}
    </div>
  );
}

function Measure({ form, set }: Part): ReactElement {
  const terms = useWords(TERMS);
  const said = useWords(FORM_WORDS);
  return (
    <Choice
      label={said.measure}
      choices={terms.measures}
      value={form.measure}
      onChange={(measure) => set({ measure })}
    />
  );
}

function sentenceOf(text: string, read: object): string {
  const { start, end } = (read as { readonly sentence: { readonly start: number; readonly end: number } }).sentence;
  return text.slice(start, end);
}
