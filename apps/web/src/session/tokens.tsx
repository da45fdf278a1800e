import type { components } from '@outturn/client';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { ConfirmButton } from '../kit/confirm.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { AddToken } from './add-token.js';
import { SCOPE_WORDS } from './scopes.js';

type Token = components['schemas']['Token'];

/** Service tokens: by them a program acts for somebody, as far as their scopes go. */
export function Tokens(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const [isAdding, setIsAdding] = useState(false);
  const tokens = useQuery({ queryKey: ['tokens'], queryFn: () => told(() => apiIn(locale).GET('/api/tokens')) });
  return (
    <section className="card part" id="tokens">
      <header className="page-head">
        <div>
          <h2>{words.title}</h2>
          <p className="quiet">{words.lead}</p>
        </div>
        <button type="button" className="button" onClick={() => setIsAdding(true)}>
          {words.add}
        </button>
      </header>
      <Asked query={tokens}>
        {(own) => (own.length === 0 ? <p className="quiet">{words.none}</p> : <TokensTable tokens={own} />)}
      </Asked>
      {isAdding && <AddToken onClose={() => setIsAdding(false)} />}
    </section>
  );
}

function TokensTable({ tokens }: { readonly tokens: readonly Token[] }): ReactElement {
  const words = useWords(WORDS);
  const scopes = useWords(SCOPE_WORDS);
  const locale = useLocale();
  return (
    <Things label={words.title} heads={[words.name, words.may, words.expires, words.used, words.next]}>
      {tokens.map(({ id, name, scopes: held, expiresAt, usedAt }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td>{held.map((scope) => scopes[scope] ?? scope).join(words.comma)}</td>
          <td>
            <When at={expiresAt} day />
          </td>
          <td>{usedAt === null ? words.never : <When at={usedAt} />}</td>
          <td>
            <ConfirmButton
              label={words.revoke}
              title={words.revokeTitle(name)}
              submit={words.revoke}
              act={() => told(() => apiIn(locale).DELETE('/api/tokens/{id}', { params: { path: { id } } }))}
            >
              <p>{words.revokeMeans}</p>
            </ConfirmButton>
          </td>
        </tr>
      ))}
    </Things>
  );
}

const WORDS = inBoth(
  {
    title: '服务令牌',
    lead: '让程序（如命令行 outturn import）以您的名义访问，只能做所选范围内的事。',
    add: '新建令牌',
    none: '没有令牌。',
    name: '用途',
    may: '可以做的事',
    expires: '有效期至',
    used: '最近使用',
    never: '从未使用',
    next: '可以做的',
    comma: '、',
    revoke: '作废',
    revokeTitle: (name: string) => `作废令牌“${name}”？`,
    revokeMeans: '使用它的程序会立即无法访问，而且不能恢复；需要时可以另建一个。',
  },
  {
    title: 'Service tokens',
    lead: 'By a token a program (such as the command outturn import) acts in your name, within the scopes that you choose.',
    add: 'New token',
    none: 'There is no token.',
    name: 'For',
    may: 'May',
    expires: 'Good until',
    used: 'Last used',
    never: 'never',
    next: 'What you can do',
    comma: ', ',
    revoke: 'Revoke',
    revokeTitle: (name: string) => `Revoke the token “${name}”?`,
    revokeMeans: 'Programs that use it are shut out at once. This cannot be undone; you may make another.',
  },
);
