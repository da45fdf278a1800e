import { type ReactElement, useState } from 'react';
import { RevokeDialog, WaiveDialog } from '../findings/waiver-deeds.js';
import { inBoth, useWords } from '../kit/locale.js';
import { useHolds } from '../session/who.js';
import type { FindingRow } from './paper.js';

/** What can be done about a finding, beside the finding in the viewer. */
export function OfFinding({ finding }: { readonly finding: FindingRow }): ReactElement | null {
  const words = useWords(WORDS);
  const mayWaive = useHolds('planning');
  const [isAsked, ask] = useState(false);
  if (!mayWaive) return null;
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

const WORDS = inBoth({ waive: '豁免…', revoke: '撤回豁免…' }, { waive: 'Waive…', revoke: 'Take the waiver back…' });
