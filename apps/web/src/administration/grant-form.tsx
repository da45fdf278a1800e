import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { ChoiceField } from '../kit/fields.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Reason, useReason } from '../kit/reason.js';
import type { Role } from '../session/who.js';
import { choicesOf, everyAccount, everyPost, everyUnit } from './lists.js';
import { OF_A_UNIT, ROLE_WORDS } from './role-words.js';

/** Gives somebody a role, for one unit or for all of them. */
export function GrantForm({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const named = useWords(ROLE_WORDS);
  const locale = useLocale();
  const accounts = (useQuery(everyAccount(locale)).data ?? []).filter(({ closedAt }) => closedAt === null);
  const units = useQuery(everyUnit(locale)).data ?? [];
  const posts = useQuery(everyPost(locale)).data ?? [];
  const [form, setForm] = useState<{ account: string; role: Role; unit: string; post: string }>({
    account: '',
    role: 'filler',
    unit: '',
    post: '',
  });
  const reason = useReason();
  const set = (changes: Partial<typeof form>): void => setForm((before) => ({ ...before, ...changes }));
  const isOfUnit = OF_A_UNIT.has(form.role);
  const save = useChange(() => {
    const { account, role, post } = form;
    const unit = isOfUnit ? form.unit : null;
    const body = { account, role, unit, post: post || null, ...reason.given };
    return told(() => apiIn(locale).POST('/api/grants', { body }));
  }, onClose);
  const people = accounts.map(({ id, login }) => ({ id, name: login }));
  const roles = Object.fromEntries(Object.entries(named).map(([role, { name }]) => [role, name]));
  return (
    <FormDialog title={words.title} submit={words.save} change={save} onClose={onClose}>
      <ChoiceField
        label={words.account}
        value={form.account}
        names={choicesOf(people, words.choose)}
        onChange={(account) => set({ account })}
      />
      <ChoiceField
        label={words.role}
        value={form.role}
        names={roles as Readonly<Record<Role, string>>}
        onChange={(role) => set({ role })}
        hint={named[form.role].may}
      />
      {isOfUnit && (
        <ChoiceField
          label={words.unit}
          value={form.unit}
          names={choicesOf(units, words.choose)}
          onChange={(unit) => set({ unit })}
          hint={units.length === 0 ? words.noUnit : undefined}
        />
      )}
      {posts.length > 0 && (
        <ChoiceField
          label={words.post}
          value={form.post}
          names={choicesOf(posts, words.noPost)}
          onChange={(post) => set({ post })}
          optional
        />
      )}
      <Reason {...reason} />
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '授予角色',
    account: '账号',
    role: '角色',
    unit: '单位',
    noUnit: '还没有机构，请先到“机构”中登记',
    post: '岗位',
    noPost: '不注明岗位',
    choose: '请选择',
    save: '授予',
  },
  {
    title: 'Grant a role',
    account: 'Account',
    role: 'Role',
    unit: 'Unit',
    noUnit: 'There is no unit yet: add one under Units',
    post: 'Post',
    noPost: 'no post named',
    choose: 'Choose',
    save: 'Grant',
  },
);
