import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch } from '../kit/change.js';
import { ConfirmButton } from '../kit/confirm.js';
import { useLocale, useWords } from '../kit/locale.js';
import { useHolds, useSession } from '../session/who.js';
import type { Proposal, Target } from './proposal.js';
import { RecordDialog } from './record-dialog.js';
import { WORDS } from './words.js';

interface DeedsProps {
  readonly proposal: Proposal;
  readonly judged: Target;
}

/** What may be done with a proposal that waits: recorded or declined by the planning office, taken back by the unit that made it. */
export function Deeds({ proposal, judged }: DeedsProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const isPlanner = useHolds('planning');
  const isOwn = useSession().grants.some(({ role, unit }) => role === 'lead' && unit === proposal.unit);
  const [isRecording, setIsRecording] = useState(false);
  const params = { path: { id: proposal.id }, header: ifMatch(proposal.version) };
  return (
    <div className="actions">
      {isPlanner && (
        <>
          <button type="button" className="button" onClick={() => setIsRecording(true)}>
            {words.record}
          </button>
          <ConfirmButton
            label={words.decline}
            title={words.decline}
            submit={words.decline}
            reason="required"
            act={({ reason = '' }) =>
              told(() => apiIn(locale).POST('/api/proposed-changes/{id}/decline', { params, body: { reason } }))
            }
          >
            <p>{words.declines}</p>
          </ConfirmButton>
        </>
      )}
      {isOwn && (
        <ConfirmButton
          label={words.withdraw}
          title={words.withdraw}
          submit={words.withdraw}
          act={(given) =>
            told(() => apiIn(locale).POST('/api/proposed-changes/{id}/withdrawal', { params, body: given }))
          }
        >
          <p>{words.withdraws}</p>
        </ConfirmButton>
      )}
      {isRecording && <RecordDialog proposal={proposal} judged={judged} onClose={() => setIsRecording(false)} />}
    </div>
  );
}
