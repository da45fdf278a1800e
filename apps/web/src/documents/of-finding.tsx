import { type ReactElement, useState } from 'react';
import { RevokeDialog, WaiveDialog } from '../findings/waiver-deeds.js';
import { inBoth, useWords } from '../kit/locale.js';
import { useHolds } from '../session/who.js';
import { useReview } from './review/review.js';

/** What can be done about a finding, beside the finding in the viewer. */
export function OfFinding({ index }: { readonly index: number }): ReactElement | null {
  const words = useWords(WORDS);
  const { paper } = useReview();
  const mayWaive = useHolds('planning');
  const [isAsked, ask] = useState(false);
  const finding = paper.findings[index];
  if (finding === undefined || !mayWaive) return null;
  const Deed = finding.waiver === null ? WaiveDialog : RevokeDialog;
  return (
    <p>
      <button type="button" onClick={() => ask(true)}>
        {finding.waiver === null ? words.waive : words.revoke}
      </button>
      {isAsked && <Deed finding={finding} onClose={() => ask(false)} />}
    </p>
  );
}

const WORDS = inBoth({ waive: '认可…', revoke: '撤回认可…' }, { waive: 'Waive…', revoke: 'Take the waiver back…' });
