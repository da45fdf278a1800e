import type { FormEvent, ReactElement } from 'react';
import { Dialog } from '../../kit/dialog.js';
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
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    await decide(what, alike(things, what), reason);
    onClose();
  };
  return (
    <Dialog title={words.why[what](things.length)} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <label>
          {words.reason}
          <textarea ref={field} name="reason" rows={3} required maxLength={1000} />
        </label>
        <p className="quiet">{words.reasonHint}</p>
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary" disabled={isPending}>
            {isPending ? words.working : words[what]}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
