import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import { apiIn, queries, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { useSession } from './who.js';

/** A new password; all other sessions end with the old one. */
export function PasswordForm(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { login } = useSession();
  const [form, setForm] = useState({ current: '', next: '', again: '' });
  const isDifferent = form.again !== '' && form.again !== form.next;
  const change = useMutation({
    mutationFn: ({ current, next }: typeof form) =>
      told(() => apiIn(locale).PUT('/api/password', { body: { current, next } })),
    onSuccess: async () => {
      setForm({ current: '', next: '', again: '' });
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const field = (name: keyof typeof form, label: string, autoComplete: string, hint?: string): ReactElement => (
    <label>
      {label}
      <input
        type="password"
        autoComplete={autoComplete}
        required
        maxLength={128}
        value={form[name]}
        onChange={({ target }) => setForm({ ...form, [name]: target.value })}
      />
      {hint !== undefined && <small className="quiet">{hint}</small>}
    </label>
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isDifferent) change.mutate(form);
  };
  return (
    <section className="card part">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      <form className="form" onSubmit={submit}>
        {/* Keepers of passwords learn by it whose password it is. */}
        <input name="username" autoComplete="username" value={login} readOnly hidden />
        {field('current', words.current, 'current-password')}
        {field('next', words.next, 'new-password', words.nextHint)}
        {field('again', words.again, 'new-password')}
        {isDifferent && <p className="form-trouble">{words.different}</p>}
        <Refusal error={change.error} />
        <button type="submit" className="button primary" disabled={change.isPending || isDifferent}>
          {change.isPending ? words.saving : words.save}
        </button>
        <p role="status">{change.isSuccess && words.saved}</p>
      </form>
    </section>
  );
}

const WORDS = inBoth(
  {
    title: '修改密码',
    lead: '修改后，其他设备上的登录会立即结束。',
    current: '当前密码',
    next: '新密码',
    nextHint: '至少 12 个字符，不要用常见的词和连续的键；几个不相干的词连起来就很好',
    again: '再输入一次新密码',
    different: '两次输入的新密码不一样。',
    save: '修改密码',
    saving: '正在修改…',
    saved: '密码已修改，其他登录已结束。',
  },
  {
    title: 'Change the password',
    lead: 'All other sessions end at once.',
    current: 'Current password',
    next: 'New password',
    nextHint:
      '12 characters at least, no common words and no rows of keys; a few words that do not belong together do well',
    again: 'New password once more',
    different: 'The two new passwords differ.',
    save: 'Change the password',
    saving: 'Changing…',
    saved: 'The password is changed, and the other sessions have ended.',
  },
);
