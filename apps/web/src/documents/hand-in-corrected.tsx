import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useState } from 'react';
import { ACCEPTED } from '../imports/choose-files.js';
import { handIn } from '../imports/hand-in.js';
import { useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import type { DocumentRow } from './paper.js';
import { titleOf } from './title-of.js';

interface HandInProps {
  readonly document: DocumentRow;
  readonly onClose: () => void;
}

/** Takes a corrected file of a document: it becomes the next edition, and the one before stays to be looked at. */
export function HandInCorrected({ document, onClose }: HandInProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const navigate = useNavigate();
  const [file, choose] = useState<File | null>(null);
  const sending = useChange(
    async (chosen: File) => {
      const { batch, notTaken } = await handIn([chosen], { corrects: document.id }, locale, () => {});
      if (batch === undefined) throw notTaken[0]?.error;
      return batch;
    },
    (batch) => void navigate({ to: '/imports/$batch', params: { batch } }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file !== null) sending.mutate(file);
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p>{words.of(titleOf(document), document.edition + 1)}</p>
        <label>
          {words.file}
          <input
            type="file"
            required
            accept={ACCEPTED}
            onChange={({ currentTarget }) => choose(currentTarget.files?.[0] ?? null)}
          />
        </label>
        <p className="quiet">{words.hint}</p>
        <Refusal error={sending.error} />
        <div className="actions">
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {sending.isPending ? words.sending : words.send}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const WORDS = inBoth(
  {
    title: '交来修订版',
    of: (title: string, edition: number) => `《${title}》的修订版，将作为第 ${edition} 版。`,
    file: '修订后的文件',
    hint: '以前的版本和已作的决定都保留。已读出的内容会在新版中逐条对应，移了位置的、找不到的，请您确认。',
    cancel: '取消',
    send: '交来',
    sending: '正在上传…',
  },
  {
    title: 'Hand in a correction',
    of: (title: string, edition: number) => `A corrected file of “${title}”; it becomes edition ${edition}.`,
    file: 'The corrected file',
    hint: 'Earlier editions and decisions stay. What was read is looked for in the new edition; what has moved or is not found again is put before you.',
    cancel: 'Cancel',
    send: 'Hand in',
    sending: 'Uploading…',
  },
);
