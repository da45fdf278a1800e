import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch, useChange } from '../kit/change.js';
import { ChoiceField, DayField, TextField, YearField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { useNames } from '../kit/list/names.js';
import { titleOf } from '../kit/list/title.js';
import { useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import type { DocumentKind } from './address.js';
import { LIST_WORDS } from './list-words.js';
import type { DocumentRow } from './paper.js';

interface EditProps {
  readonly document: DocumentRow;
  readonly onClose: () => void;
}

/** Changes what is said of a document: its title, its plan, when and where it was published, and whether it is public. */
export function EditDocument({ document, onClose }: EditProps): ReactElement {
  const words = useWords(LIST_WORDS);
  const locale = useLocale();
  const { plans } = useNames();
  const why = useReason();
  const [title, setTitle] = useState(titleOf(document));
  const [plan, setPlan] = useState(document.plan ?? '');
  const [kind, setKind] = useState(document.kind as DocumentKind);
  const [year, setYear] = useState(document.year);
  const [publishedOn, setPublishedOn] = useState(document.publishedOn);
  const [source, setSource] = useState(document.source ?? '');
  const [isPublic, setPublic] = useState<'yes' | 'no'>(document.isPublic ? 'yes' : 'no');
  const change = useChange(
    () =>
      told(() =>
        apiIn(locale).PATCH('/api/documents/{id}', {
          params: { path: { id: document.id }, header: ifMatch(document.version) },
          body: {
            title: title.trim(),
            plan: plan === '' ? null : plan,
            kind,
            year,
            publishedOn,
            source: source.trim() === '' ? null : source.trim(),
            isPublic: isPublic === 'yes',
            ...why.given,
          },
        }),
      ),
    onClose,
  );
  const planNames: Readonly<Record<string, string>> = {
    '': words.noPlan,
    ...Object.fromEntries(plans.map(({ id, name }) => [id, name])),
  };
  return (
    <FormDialog title={words.editTitle} change={change} onClose={onClose}>
      <TextField label={words.name} value={title} onChange={setTitle} />
      <ChoiceField label={words.plan} value={plan} names={planNames} onChange={setPlan} optional />
      <ChoiceField label={words.kind} value={kind} names={words.kinds} onChange={setKind} />
      <YearField label={words.yearHint} value={year} onChange={setYear} optional />
      <DayField label={words.publishedOn} value={publishedOn} onChange={setPublishedOn} optional />
      <TextField label={words.source} value={source} onChange={setSource} optional />
      <ChoiceField
        label={words.isPublic}
        value={isPublic}
        names={{ yes: words.yes, no: words.no }}
        onChange={setPublic}
      />
      <Reason {...why} />
    </FormDialog>
  );
}
