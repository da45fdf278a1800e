import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { ConfirmButton } from '../kit/confirm.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { useSession } from '../session/who.js';
import { AddAccount } from './add-account.js';
import { type Account, everyAccount, everyGrant, type Grant } from './lists.js';
import { NewLink } from './new-link.js';
import { ResetSecondFactor } from './reset-second-factor.js';
import { ROLE_WORDS } from './role-words.js';

/** Who may sign in. */
export function AccountsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const accounts = useQuery(everyAccount(locale));
  const grants = useQuery(everyGrant(locale)).data ?? [];
  const [isAdding, setIsAdding] = useState(false);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <button type="button" className="button primary" onClick={() => setIsAdding(true)}>
          {words.add}
        </button>
      }
    >
      <Asked query={accounts}>
        {(found) => (
          <Things label={words.title} heads={[words.login, words.roles, words.since, words.state, words.next]}>
            {found.map((account) => (
              <AccountRow key={account.id} account={account} grants={grants} />
            ))}
          </Things>
        )}
      </Asked>
      {isAdding && <AddAccount onClose={() => setIsAdding(false)} />}
    </Page>
  );
}

interface AccountRowProps {
  readonly account: Account;
  readonly grants: readonly Grant[];
}

function AccountRow({
  account: { id, login, createdAt, closedAt, secondFactor },
  grants,
}: AccountRowProps): ReactElement {
  const words = useWords(WORDS);
  const roles = useWords(ROLE_WORDS);
  const own = useSession().account === id;
  const held = [...new Set(grants.filter(({ account }) => account === id).map(({ role }) => roles[role].name))];
  return (
    <tr>
      <th scope="row">{login}</th>
      <td>
        {held.length > 0 ? held.join(words.comma) : <span className="quiet">{words.noRole}</span>}{' '}
        <Link to="/administration/roles">{words.grant}</Link>
      </td>
      <td>
        <When at={createdAt} day />
      </td>
      <td>
        {closedAt === null ? words.open : words.closed}
        {secondFactor && <div className="quiet">{words.twoSteps}</div>}
      </td>
      <td>
        <div className="actions">
          {closedAt === null && !own && <NewLink account={id} login={login} />}
          {closedAt === null && !own && secondFactor && <ResetSecondFactor account={id} login={login} />}
          {own ? words.yourself : <CloseOrReopen id={id} login={login} isClosed={closedAt !== null} />}
        </div>
      </td>
    </tr>
  );
}

interface CloseProps {
  readonly id: string;
  readonly login: string;
  readonly isClosed: boolean;
}

function CloseOrReopen({ id, login, isClosed }: CloseProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  return (
    <ConfirmButton
      label={isClosed ? words.reopen : words.close}
      title={isClosed ? words.reopenTitle(login) : words.closeTitle(login)}
      submit={isClosed ? words.reopen : words.close}
      act={() =>
        told(() => apiIn(locale).PATCH('/api/accounts/{id}', { params: { path: { id } }, body: { closed: !isClosed } }))
      }
    >
      <p>{isClosed ? words.reopenMeans : words.closeMeans}</p>
    </ConfirmButton>
  );
}

const WORDS = inBoth(
  {
    title: '账号',
    lead: '账号只能停用，不能删除：它做过的事留在台账里。',
    add: '新建账号',
    login: '用户名',
    roles: '角色',
    noRole: '还没有角色',
    grant: '授予或收回',
    since: '建立',
    state: '状态',
    open: '可用',
    closed: '已停用',
    twoSteps: '两步登录',
    next: '可以做的',
    yourself: '这是您自己',
    comma: '、',
    close: '停用',
    closeTitle: (login: string) => `停用账号“${login}”？`,
    closeMeans: '他的登录和令牌立即失效。以后可以恢复；他做过的事不受影响。',
    reopen: '恢复',
    reopenTitle: (login: string) => `恢复账号“${login}”？`,
    reopenMeans: '他可以重新用原来的密码登录，角色不变。',
  },
  {
    title: 'Accounts',
    lead: 'An account can be closed but not deleted: what it has done stays in the ledger.',
    add: 'New account',
    login: 'User name',
    roles: 'Roles',
    noRole: 'no role yet',
    grant: 'grant or take back',
    since: 'Made',
    state: 'State',
    open: 'open',
    closed: 'closed',
    twoSteps: 'two steps',
    next: 'What you can do',
    yourself: 'This is you',
    comma: ', ',
    close: 'Close',
    closeTitle: (login: string) => `Close the account “${login}”?`,
    closeMeans: 'Its sessions and tokens end at once. It can be reopened; what it has done stays.',
    reopen: 'Reopen',
    reopenTitle: (login: string) => `Reopen the account “${login}”?`,
    reopenMeans: 'It can sign in with its old password again, in the same roles.',
  },
);
