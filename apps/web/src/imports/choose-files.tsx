import { type ChangeEvent, type ReactElement, useId } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { useHandIn } from './drop-anywhere.js';
import { filesChosen } from './dropped.js';

/** All formats that the importer reads (docs/formats.md). */
export const ACCEPTED = '.txt,.md,.docx,.pdf,.html,.htm,.xlsx,.xls,.csv,.tsv';

/** Files or a whole folder, chosen instead of dropped. Stands inside of `DropAnywhere`. */
export function ChooseFiles({ primary = false }: { readonly primary?: boolean }): ReactElement | null {
  const words = useWords(WORDS);
  const start = useHandIn();
  if (start === null) return null;
  return (
    <>
      <Choice label={words.files} primary={primary} onFiles={start} accept={ACCEPTED} />
      <Choice label={words.folder} onFiles={start} isFolder />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly primary?: boolean;
  readonly accept?: string;
  readonly isFolder?: boolean;
}

/** The label looks like a button, and the field itself takes the focus. */
function Choice({ label, onFiles, primary = false, accept, isFolder = false }: ChoiceProps): ReactElement {
  const id = useId();
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = filesChosen(event.currentTarget.files);
    event.currentTarget.value = '';
    onFiles(files);
  };
  return (
    <span className="choose">
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        {...(isFolder && { webkitdirectory: '' })}
        onChange={chosen}
      />
      <label htmlFor={id} className={primary ? 'button primary' : 'button'}>
        {label}
      </label>
    </span>
  );
}

const WORDS = inBoth(
  { files: '导入文件…', folder: '导入文件夹…' },
  { files: 'Import files…', folder: 'Import a folder…' },
);
