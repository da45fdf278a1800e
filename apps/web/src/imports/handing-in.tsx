import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import type { Sending } from './drop-anywhere.js';

/** Files on their way to the server; stays where some of them were not taken. */
export function HandingIn({
  sending: { files, done, notTaken, batch, isOver },
  onClose,
}: {
  readonly sending: Sending;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords(WORDS);
  const { name = '' } = files[done] ?? {};
  if (!isOver) {
    return (
      <Dialog title={words.sending} onClose={onClose}>
        <p role="status">{words.progress(done + 1, files.length, name)}</p>
        <progress max={files.length} value={done} aria-label={words.sending} />
      </Dialog>
    );
  }
  return (
    <Dialog title={words.notTaken(notTaken.length)} onClose={onClose}>
      <ul>
        {notTaken.map(({ file, error }) => (
          <li key={file.webkitRelativePath || file.name}>
            {file.name}
            <Refusal error={error} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
        {batch !== undefined && (
          <Link to="/imports/$batch" params={{ batch }} className="button primary">
            {words.rest}
          </Link>
        )}
      </div>
    </Dialog>
  );
}

const WORDS = inBoth(
  {
    sending: '正在上传',
    progress: (at: number, all: number, name: string) => `第 ${at} 个，共 ${all} 个：${name}`,
    notTaken: (n: number) => `有 ${n} 个文件没有收下`,
    close: '关闭',
    rest: '查看其余文件',
  },
  {
    sending: 'Uploading',
    progress: (at: number, all: number, name: string) => `${at} of ${all}: ${name}`,
    notTaken: (n: number) => (n === 1 ? 'One file was not taken' : `${n} files were not taken`),
    close: 'Close',
    rest: 'See the other files',
  },
);
