import { type FormEvent, type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { Copy } from '../kit/copy.js';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { SCOPE_WORDS, type Scope } from './scopes.js';

/** A new token; its secret is shown this once. */
export function AddToken({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [secret, setSecret] = useState<string | null>(null);
  const add = useChange(
    (body: { readonly name: string; readonly scopes: Scope[]; readonly days: number }) =>
      told(() => apiIn(locale).POST('/api/tokens', { body })),
    (made) => setSecret(made.secret),
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const scopes = form.getAll('scope') as Scope[];
    add.mutate({ name: String(form.get('name')), scopes, days: Number(form.get('days')) });
  };
  if (secret !== null) {
    return (
      <Dialog title={words.made} onClose={onClose}>
        <p>{words.once}</p>
        <Copy text={secret} label={words.secret} />
        <div className="actions">
          <button type="button" className="button primary" onClick={onClose}>
            {words.kept}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <label>
          {words.name}
          <input name="name" required maxLength={100} placeholder={words.nameExample} />
        </label>
        <ScopesField />
        <label>
          {words.days}
          <input name="days" type="number" min={1} max={365} defaultValue={90} required />
        </label>
        <Refusal error={add.error} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={add.isPending}>
            {add.isPending ? words.making : words.make}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function ScopesField(): ReactElement {
  const words = useWords(WORDS);
  const scopes = useWords(SCOPE_WORDS);
  return (
    <fieldset className="choices">
      <legend>{words.scopes}</legend>
      {Object.entries(scopes).map(([scope, says]) => (
        <label key={scope} className="check">
          <input type="checkbox" name="scope" value={scope} defaultChecked={scope === 'read'} />
          <span>
            {says} <code className="quiet">{scope}</code>
          </span>
        </label>
      ))}
      <small className="quiet">{words.scopesHint}</small>
    </fieldset>
  );
}

const WORDS = inBoth(
  {
    title: '新建服务令牌',
    name: '用途',
    nameExample: '如：每月导入统计公报',
    scopes: '可以做的事',
    scopesHint: '令牌不会比您本人的角色能做得更多。',
    days: '有效天数',
    make: '新建',
    making: '正在新建…',
    made: '令牌已建好',
    secret: '令牌',
    once: '请现在复制并妥善保存：令牌只显示这一次，本服务器上也查不到。存入只有本人可读（0600）的文件，不要写在命令里。',
    kept: '已经保存好',
  },
  {
    title: 'New service token',
    name: 'For',
    nameExample: 'such as: import the monthly communique',
    scopes: 'May',
    scopesHint: 'A token can never do more than your own roles allow.',
    days: 'Days it is good for',
    make: 'Make it',
    making: 'Making…',
    made: 'The token is made',
    secret: 'Token',
    once: 'Copy it now and keep it safe: it is shown this once, and this server does not know it either. Put it into a file that only you can read (mode 0600), never on a command line.',
    kept: 'I have kept it',
  },
);
