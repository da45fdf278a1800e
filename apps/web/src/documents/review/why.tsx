import { type ReactElement, useState } from 'react';
import { FormDialog } from '../../kit/form-dialog.js';
import { useWords } from '../../kit/locale.js';
import { alike } from './decide.js';
import { useReview } from './review.js';
import type { Thing } from './things.js';
import { useFocus } from './use-focus.js';
import { WORDS } from './words.js';

interface WhyProps {
  readonly what: 'reject' | 'reopen';
  readonly things: readonly Thing[];
  readonly onClose: () => void;
}

/** A decision that needs a reason. */
export function Why({ what, things, onClose }: WhyProps): ReactElement {
  const words = useWords(WORDS);
  const { decide, isPending } = useReview();
  const field = useFocus<HTMLTextAreaElement>();
  const [reason, setReason] = useState('');
  const send = async (): Promise<void> => {
    await decide(what, alike(things, what), reason.trim());
    onClose();
  };
  return (
    <FormDialog
      title={words.why[what](things.length)}
      submit={words[what]}
      change={{ isPending, error: null, mutate: () => void send() }}
      onClose={onClose}
    >
      <label>
        {words.reason}
        <textarea
          ref={field}
          rows={3}
          required
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <p className="quiet">{words.reasonHint}</p>
    </FormDialog>
  );
}
