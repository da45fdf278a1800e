import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { RevokeDialog, WaiveDialog } from '../findings/waiver-deeds.js';
import { inBoth, useWords } from '../kit/locale.js';
import { useHolds } from '../session/who.js';
import type { FindingRow } from './paper.js';

/** What can be done about a finding, and the way to what its check is, beside the finding in the viewer. */
export function OfFinding({ finding }: { readonly finding: FindingRow }): ReactElement {
  const words = useWords(WORDS);
  const mayWaive = useHolds('planning');
  const [isAsked, ask] = useState(false);
  const Deed = finding.waiver === null ? WaiveDialog : RevokeDialog;
  return (
    <p>
      {mayWaive && (
        <button type="button" onClick={() => ask(true)}>
          {finding.waiver === null ? words.waive : words.revoke}
        </button>
      )}{' '}
      <Link to="/findings/$id" params={{ id: finding.id }}>
        {words.about}
      </Link>
      {isAsked && <Deed finding={finding} onClose={() => ask(false)} />}
    </p>
  );
}

const WORDS = inBoth(
  { waive: '豁免…', revoke: '撤回豁免…', about: '这项检查看什么' },
  { waive: 'Waive…', revoke: 'Take the waiver back…', about: 'What this check looks at' },
);
