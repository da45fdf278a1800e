import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { ifMatch } from '../kit/change.js';
import { ConfirmButton } from '../kit/confirm.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Things } from '../kit/things.js';
import { useSession } from '../session/who.js';
import { GrantForm } from './grant-form.js';
import { everyAccount, everyGrant, everyPost, everyUnit, type Grant } from './lists.js';
import { ROLE_WORDS, ROLES } from './role-words.js';

/** Who holds which role, for which unit; and what a role may do. */
export function RolesPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const named = useWords(ROLE_WORDS);
  const grants = useQuery(everyGrant(locale));
  const accounts = useQuery(everyAccount(locale));
  const [isGranting, setIsGranting] = useState(false);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <button type="button" className="button primary" onClick={() => setIsGranting(true)}>
          {words.grant}
        </button>
      }
    >
      <Asked query={grants}>
        {(found) => (
          <Asked query={accounts}>
            {(people) => (
              <>
                <GrantsTable grants={found} accounts={people} />
                <h2>{words.what}</h2>
                <Things label={words.what} heads={[words.role, words.may]}>
                  {ROLES.map((role) => (
                    <tr key={role}>
                      <th scope="row">{named[role].name}</th>
                      <td>{named[role].may}</td>
                    </tr>
                  ))}
                </Things>
              </>
            )}
          </Asked>
        )}
      </Asked>
      {isGranting && <GrantForm onClose={() => setIsGranting(false)} />}
    </Page>
  );
}

interface GrantsProps {
  readonly grants: readonly Grant[];
  readonly accounts: readonly { readonly id: string; readonly login: string }[];
}

function GrantsTable({ grants, accounts: people }: GrantsProps): ReactElement {
  const words = useWords(WORDS);
  const named = useWords(ROLE_WORDS);
  const locale = useLocale();
  const own = useSession().account;
  const accounts = useNames(people.map(({ id, login }) => ({ id, name: login })));
  const units = useNames(useQuery(everyUnit(locale)).data);
  const posts = useNames(useQuery(everyPost(locale)).data);
  return (
    <Things label={words.title} heads={[words.account, words.role, words.unit, words.post, words.next]}>
      {grants.map((grant) => (
        <tr key={grant.id}>
          <th scope="row">{accounts.get(grant.account)}</th>
          <td>{named[grant.role].name}</td>
          <td>{grant.unit === null ? words.everywhere : units.get(grant.unit)}</td>
          <td>{grant.post === null ? '—' : posts.get(grant.post)}</td>
          <td>
            {grant.account === own && grant.role === 'administrator' ? (
              <span className="quiet">{words.lastKey}</span>
            ) : (
              <Revoke grant={grant} name={accounts.get(grant.account) ?? ''} />
            )}
          </td>
        </tr>
      ))}
    </Things>
  );
}

function useNames(things: readonly { readonly id: string; readonly name: string }[] = []): ReadonlyMap<string, string> {
  return new Map(things.map(({ id, name }) => [id, name]));
}

function Revoke({ grant, name }: { readonly grant: Grant; readonly name: string }): ReactElement {
  const words = useWords(WORDS);
  const named = useWords(ROLE_WORDS);
  const locale = useLocale();
  return (
    <ConfirmButton
      label={words.revoke}
      title={words.revokeTitle(name, named[grant.role].name)}
      submit={words.revoke}
      reason="optional"
      act={(reason) =>
        told(() =>
          apiIn(locale).DELETE('/api/grants/{id}', {
            params: { path: { id: grant.id }, header: ifMatch(grant.version), query: reason },
          }),
        )
      }
    >
      <p>{words.revokeMeans}</p>
    </ConfirmButton>
  );
}

const WORDS = inBoth(
  {
    title: '角色',
    lead: '一个账号可以有几个角色。授予和收回都记入台账。',
    grant: '授予角色',
    account: '账号',
    role: '角色',
    unit: '单位',
    post: '岗位',
    next: '可以做的',
    everywhere: '全部单位',
    lastKey: '自己的管理员角色须由另一位管理员收回',
    revoke: '收回',
    revokeTitle: (name: string, role: string) => `收回“${name}”的“${role}”角色？`,
    revokeMeans: '立即生效。他以这个角色做过的事不变；需要时可以重新授予。',
    what: '各角色可以做的事',
    may: '可以做的事',
  },
  {
    title: 'Roles',
    lead: 'An account may hold several. What is granted and taken back is recorded in the ledger.',
    grant: 'Grant a role',
    account: 'Account',
    role: 'Role',
    unit: 'Unit',
    post: 'Post',
    next: 'What you can do',
    everywhere: 'all units',
    lastKey: 'your own role of administrator is taken back by another administrator',
    revoke: 'Take back',
    revokeTitle: (name: string, role: string) => `Take the role “${role}” back from “${name}”?`,
    revokeMeans: 'At once. What was done in this role stays; it can be granted again.',
    what: 'What the roles may do',
    may: 'May',
  },
);
