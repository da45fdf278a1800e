import { useMutation } from '@tanstack/react-query';
import type { FormEvent, ReactElement } from 'react';
import { Refused } from '../kit/api.js';
import { inBoth, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import type { Shown } from './sign-in-page.js';

interface NameFormProps {
  readonly signIn: (shown: Shown) => Promise<void>;
  /** The password was right, and not enough. */
  readonly onCodeNeeded: (shown: Shown) => void;
}

export function NameForm({ signIn, onCodeNeeded }: NameFormProps): ReactElement {
  const words = useWords(WORDS);
  const enter = useMutation({
    mutationFn: signIn,
    onError: (error, shown) => {
      if (asksForCode(error)) onCodeNeeded(shown);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    enter.mutate({ login: String(form.get('login')), password: String(form.get('password')) });
  };
  return (
    <form className="form" onSubmit={submit}>
      <label>
        {words.login}
        <input name="login" autoComplete="username" required />
      </label>
      <label>
        {words.password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      {!asksForCode(enter.error) && <Refusal error={enter.error} />}
      <button type="submit" className="button primary" disabled={enter.isPending}>
        {enter.isPending ? words.signingIn : words.signIn}
      </button>
    </form>
  );
}

function asksForCode(error: unknown): boolean {
  return error instanceof Refused && error.problem?.type.endsWith(':code-needed') === true;
}

const WORDS = inBoth(
  { login: '用户名', password: '密码', signIn: '登录', signingIn: '正在登录…' },
  { login: 'User name', password: 'Password', signIn: 'Sign in', signingIn: 'Signing in…' },
);
