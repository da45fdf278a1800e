import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ACCEPTED } from '../imports/choose-files.js';
import { handIn } from '../imports/hand-in.js';
import { useChange } from '../kit/change.js';
import { FormDialog } from '../kit/form-dialog.js';
import { titleOf } from '../kit/list/title.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import type { DocumentRow } from './paper.js';

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
    async () => {
      const { batch, notTaken } = await handIn(
        file === null ? [] : [file],
        { corrects: document.id },
        locale,
        () => {},
      );
      if (batch === undefined) throw notTaken[0]?.error;
      return batch;
    },
    (batch) => void navigate({ to: '/imports/$batch', params: { batch } }),
  );
  return (
    <FormDialog title={words.title} submit={words.send} waiting={words.sending} change={sending} onClose={onClose}>
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
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '交来修订版',
    of: (title: string, edition: number) => `《${title}》的修订版，将作为第 ${edition} 版。`,
    file: '修订后的文件',
    hint: '以前的版本和已作的决定都保留。已读出的内容会在新版中逐条对应，移了位置的、找不到的，请您确认。',
    send: '交来',
    sending: '正在上传…',
  },
  {
    title: 'Hand in a correction',
    of: (title: string, edition: number) => `A corrected file of “${title}”; it becomes edition ${edition}.`,
    file: 'The corrected file',
    hint: 'Earlier editions and decisions stay. What was read is looked for in the new edition; what has moved or is not found again is put before you.',
    send: 'Hand in',
    sending: 'Uploading…',
  },
);
