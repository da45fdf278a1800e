import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { ChoiceField, TextField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import type { Role } from '../session/who.js';
import { HandOver } from './new-link.js';
import { OF_A_UNIT, ROLE_WORDS, ROLES } from './role-words.js';

/** A new account with its first role, and the link to hand over. */
export function AddAccount({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const named = useWords(ROLE_WORDS);
  const locale = useLocale();
  const [login, setLogin] = useState('');
  const [role, setRole] = useState<Role | 'later'>('later');
  const [link, setLink] = useState<string | null>(null);
  const add = useChange(
    async () => {
      const made = await told(() => apiIn(locale).POST('/api/accounts', { body: { login } }));
      if (role !== 'later') {
        const body = { account: made.id, role, unit: null, post: null };
        await told(() => apiIn(locale).POST('/api/grants', { body }));
      }
      return made.link;
    },
    (made) => setLink(made),
  );
  if (link !== null) {
    return (
      <Dialog title={words.made(login)} onClose={onClose}>
        <HandOver link={link} onClose={onClose} />
      </Dialog>
    );
  }
  // Roles of one unit are granted on the page of roles, where the unit can be chosen.
  const whole = ROLES.filter((one) => !OF_A_UNIT.has(one)).map((one) => [one, named[one].name] as const);
  return (
    <FormDialog title={words.title} submit={words.make} waiting={words.making} change={add} onClose={onClose}>
      <TextField label={words.login} value={login} onChange={setLogin} hint={words.loginHint} />
      <ChoiceField
        label={words.role}
        value={role}
        names={{ later: words.later, ...Object.fromEntries(whole) } as Readonly<Record<Role | 'later', string>>}
        onChange={setRole}
        hint={role === 'later' ? words.laterHint : named[role].may}
      />
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '新建账号',
    login: '用户名',
    loginHint: '小写字母和数字，至少 3 个字符；也可以用邮箱',
    role: '角色',
    later: '以后再定',
    laterHint: '填报员、单位负责人和牵头单位要写明单位，请到“角色”中授予',
    make: '新建，取得链接',
    making: '正在新建…',
    made: (login: string) => `账号“${login}”已建好`,
  },
  {
    title: 'New account',
    login: 'User name',
    loginHint: 'Small letters and digits, three characters at least; or a mail address',
    role: 'Role',
    later: 'Later',
    laterHint: 'Fillers, heads and lead units need a unit: grant these under Roles',
    make: 'Make it and get the link',
    making: 'Making…',
    made: (login: string) => `The account “${login}” is made`,
  },
);
