import { today } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Dialog } from '../kit/dialog.js';
import { everyPost } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Deed, DeedForm } from '../kit/thing/deed.js';
import { ifMatch } from '../kit/thing/if-match.js';
import { useHolds } from '../session/who.js';
import type { Finding } from './finding.js';

/** To let a finding stand for a reason, or to take that back. */
export function WaiverDeeds({ finding }: { readonly finding: Finding }): ReactElement | null {
  const mayWaive = useHolds('planning');
  if (!mayWaive) return null;
  return finding.waiver === null ? (
    <Waive fingerprint={finding.fingerprint} />
  ) : (
    <Revoke id={finding.waiver.id} version={finding.waiver.version} />
  );
}

function Waive({ fingerprint }: { readonly fingerprint: string }): ReactElement {
  const words = useWords(WORDS);
  const send = useSendWaiver(fingerprint);
  return (
    <Deed title={words.waive} hint={words.waiveHint} send={send}>
      <WaiverFields />
    </Deed>
  );
}

function Revoke({ id, version }: { readonly id: string; readonly version: number }): ReactElement {
  const words = useWords(WORDS);
  const send = useSendRevocation(id, version);
  return (
    <Deed title={words.revoke} hint={words.revokeHint} send={send}>
      <ReasonField />
    </Deed>
  );
}

interface WaiverDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** The same above another page, such as a document. */
export function WaiveDialog({ finding, onClose }: WaiverDialogProps): ReactElement {
  const words = useWords(WORDS);
  const send = useSendWaiver(finding.fingerprint);
  return (
    <Dialog title={words.waive} onClose={onClose}>
      <DeedForm title={words.waive} hint={words.waiveHint} send={send} onDone={onClose}>
        <WaiverFields />
      </DeedForm>
    </Dialog>
  );
}

/** For a finding that is waived. */
export function RevokeDialog({ finding: { waiver }, onClose }: WaiverDialogProps): ReactElement {
  const words = useWords(WORDS);
  const send = useSendRevocation(waiver?.id ?? '', waiver?.version ?? 0);
  return (
    <Dialog title={words.revoke} onClose={onClose}>
      <DeedForm title={words.revoke} hint={words.revokeHint} send={send} onDone={onClose}>
        <ReasonField />
      </DeedForm>
    </Dialog>
  );
}

function useSendWaiver(fingerprint: string): (form: FormData) => Promise<unknown> {
  const locale = useLocale();
  return (form) => {
    const given = (field: string): string | null => String(form.get(field) ?? '') || null;
    const body = { fingerprint, reason: given('reason') ?? '', post: given('post'), until: given('until') };
    return told(() => apiIn(locale).POST('/api/waivers', { body }));
  };
}

function useSendRevocation(id: string, version: number): (form: FormData) => Promise<unknown> {
  const locale = useLocale();
  return (form) =>
    told(() =>
      apiIn(locale).POST('/api/waivers/{id}/revocation', {
        params: { path: { id }, header: ifMatch(version) },
        body: { reason: String(form.get('reason')) },
      }),
    );
}

function WaiverFields(): ReactElement {
  const words = useWords(WORDS);
  const posts = useQuery(everyPost(useLocale())).data;
  return (
    <>
      <ReasonField />
      {posts !== undefined && posts.length > 0 && (
        <label>
          {words.post}
          <select name="post" defaultValue="">
            <option value="">{words.noPost}</option>
            {posts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.until}
        <input name="until" type="date" min={today()} />
      </label>
    </>
  );
}

function ReasonField(): ReactElement {
  const words = useWords(WORDS);
  return (
    <label>
      {words.reason}
      <textarea name="reason" rows={3} maxLength={1000} required />
    </label>
  );
}

const WORDS = inBoth(
  {
    waive: '豁免',
    waiveHint: '确属合理的，写明理由后不再列为待处理。文件再次检查时，同样的话仍然有效。',
    reason: '理由',
    post: '决定的岗位',
    noPost: '不写明',
    until: '有效期至（不填为长期）',
    revoke: '撤回豁免',
    revokeHint: '撤回后重新列为待处理。',
  },
  {
    waive: 'Waive',
    waiveHint:
      'For what is right after all. It is not open any more, and stays so for the same words when documents are checked again.',
    reason: 'Reason',
    post: 'Post that decided',
    noPost: 'not said',
    until: 'Until (empty: for good)',
    revoke: 'Take the waiver back',
    revokeHint: 'The finding is open again then.',
  },
);
