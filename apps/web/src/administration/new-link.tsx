import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { Copy } from '../kit/copy.js';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';

export interface NewLinkProps {
  readonly account: string;
  readonly login: string;
}

/** For somebody who has forgotten the password, or let the first link pass. */
export function NewLink({ account, login }: NewLinkProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [link, setLink] = useState<string | null>(null);
  const make = useChange(
    () => told(() => apiIn(locale).POST('/api/accounts/{id}/links', { params: { path: { id: account } }, body: {} })),
    (made) => setLink(made.link),
  );
  return (
    <>
      <button type="button" className="button" onClick={() => make.mutate(undefined)} disabled={make.isPending}>
        {make.isPending ? words.making : words.make}
      </button>
      <Refusal error={make.error} />
      {link !== null && (
        <Dialog title={words.title(login)} onClose={() => setLink(null)}>
          <HandOver link={link} onClose={() => setLink(null)} />
        </Dialog>
      )}
    </>
  );
}

/** A link that sets a password once, to be handed over. */
export function HandOver({ link, onClose }: { readonly link: string; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  return (
    <>
      <p>{words.handOver}</p>
      <Copy text={link} label={words.link} />
      <div className="actions">
        <button type="button" className="button primary" onClick={onClose}>
          {words.done}
        </button>
      </div>
    </>
  );
}

const WORDS = inBoth(
  {
    make: '重发链接',
    making: '正在生成…',
    title: (login: string) => `给“${login}”的一次性链接`,
    handOver:
      '请把链接当面或用可靠的方式交给本人：谁先打开，谁就能设置密码。72 小时内有效，只能用一次；这里只显示这一次。',
    link: '一次性链接',
    done: '已经交给本人',
  },
  {
    make: 'New link',
    making: 'Making…',
    title: (login: string) => `Link for “${login}”`,
    handOver:
      'Hand the link over in person or by a way you trust: whoever opens it first sets the password. It holds for 72 hours and once, and is shown this once.',
    link: 'Link that works once',
    done: 'I have handed it over',
  },
);
