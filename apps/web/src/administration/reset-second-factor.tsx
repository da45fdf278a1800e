import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { HandOver, type NewLinkProps } from './new-link.js';

/** For somebody who has lost the phone and the recovery codes. */
export function ResetSecondFactor(props: NewLinkProps): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.label}
      </button>
      {isOpen && <MakeLink {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function MakeLink({ account, login, onClose }: NewLinkProps & { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [link, setLink] = useState<string | null>(null);
  const make = useChange(
    () => {
      const params = { path: { id: account } };
      return told(() => apiIn(locale).POST('/api/accounts/{id}/links', { params, body: { endsSecondFactor: true } }));
    },
    (made) => setLink(made.link),
  );
  if (link !== null) {
    return (
      <Dialog title={words.made(login)} onClose={onClose}>
        <HandOver link={link} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <FormDialog title={words.title(login)} submit={words.make} waiting={words.making} change={make} onClose={onClose}>
      <p>{words.means}</p>
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    label: '重置两步登录',
    title: (login: string) => `重置“${login}”的两步登录？`,
    means: '手机和恢复码都丢了才需要。先确认是本人，再把链接当面交给他：打开后设置新密码，两步登录随之停用。',
    made: (login: string) => `给“${login}”的一次性链接`,
    make: '生成链接',
    making: '正在生成…',
  },
  {
    label: 'Reset the second step',
    title: (login: string) => `Reset the second step of “${login}”?`,
    means:
      'Needed only where phone and recovery codes are both lost. Make sure who asks, then hand the link over in person: it sets a new password and ends the second step.',
    made: (login: string) => `Link for “${login}”`,
    make: 'Make the link',
    making: 'Making…',
  },
);
