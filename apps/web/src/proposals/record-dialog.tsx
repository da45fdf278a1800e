import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { ifMatch, useChange } from '../kit/change.js';
import { ChoiceField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { all, pageAt } from '../kit/list/gather.js';
import { type Locale, useLocale, useWords } from '../kit/locale.js';
import { Reason } from '../kit/reason.js';
import type { Proposal, Target } from './proposal.js';
import { WORDS } from './words.js';

interface RecordDialogProps {
  readonly proposal: Proposal;
  readonly judged: Target;
  readonly onClose: () => void;
}

/** 登记: the target says what was proposed, under the act of a version of its plan; a year of it needs none. */
export function RecordDialog(props: RecordDialogProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { code } = props.judged.plan;
  const isYear = props.proposal.period !== null;
  const query = useQuery({
    queryKey: ['acts', code, locale],
    queryFn: () => actsOf(code, locale),
    enabled: !isYear,
  });
  if (isYear) return <Form {...props} acts={{}} />;
  if (query.data !== undefined) return <Form {...props} acts={query.data} />;
  return (
    <Asked query={query} waiting={words.readingActs}>
      {() => null}
    </Asked>
  );
}

type Acts = Readonly<Record<string, string>>;

function Form({ proposal, judged, acts, onClose }: RecordDialogProps & { readonly acts: Acts }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [version, setVersion] = useState(Object.keys(acts).at(-1) ?? '');
  const [reason, setReason] = useState(proposal.reason);
  const isYear = proposal.period !== null;
  const record = useChange(() => {
    const params = { path: { id: proposal.id }, header: ifMatch(proposal.version) };
    const body = { planVersion: isYear ? null : Number(version), reason: reason.trim() };
    return told(() => apiIn(locale).POST('/api/proposed-changes/{id}/record', { params, body }));
  }, onClose);
  return (
    <FormDialog
      title={words.record}
      submit={words.record}
      change={record}
      isReady={isYear || version !== ''}
      onClose={onClose}
    >
      <p>{isYear ? words.recordsYear : words.records}</p>
      {!isYear && <ChoiceField label={words.act} value={version} names={acts} onChange={setVersion} />}
      {!isYear && (
        <p className="quiet">
          {words.noAct}{' '}
          <Link to="/plans/$code" params={{ code: judged.plan.code }}>
            {judged.plan.name}
          </Link>
        </p>
      )}
      <Reason value={reason} onChange={setReason} required />
    </FormDialog>
  );
}

/** The versions of a plan that rest on an act, by their numbers. */
async function actsOf(code: string, locale: Locale): Promise<Acts> {
  const versions = await all((cursor) =>
    told(() => apiIn(locale).GET('/api/plans/{code}/versions', { params: { path: { code }, query: pageAt(cursor) } })),
  );
  return Object.fromEntries(versions.flatMap(({ number, act }) => (act === null ? [] : [[String(number), act]])));
}
