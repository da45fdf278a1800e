import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useEffect, useRef } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';

interface CodeFormProps {
  readonly signIn: (code: string) => Promise<void>;
  readonly onBack: () => void;
}

/** The second step. */
export function CodeForm({ signIn, onBack }: CodeFormProps): ReactElement {
  const words = useWords(WORDS);
  const enter = useMutation({ mutationFn: signIn });
  const input = useRef<HTMLInputElement>(null);
  // It takes the place of the form that was just sent.
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    enter.mutate(String(new FormData(event.currentTarget).get('code')));
  };
  return (
    <form className="form" onSubmit={submit}>
      <label>
        {words.code}
        <input ref={input} name="code" autoComplete="one-time-code" autoCapitalize="none" required maxLength={60} />
        <small className="quiet">{words.recovery}</small>
      </label>
      <Refusal error={enter.error} />
      <div className="actions">
        <button type="button" className="button" onClick={onBack}>
          {words.back}
        </button>
        <button type="submit" className="button primary" disabled={enter.isPending}>
          {enter.isPending ? words.signingIn : words.signIn}
        </button>
      </div>
    </form>
  );
}

const WORDS = inBoth(
  {
    code: '验证器上的六位验证码',
    recovery: '手机不在身边？输入一个恢复码。恢复码也没有了，请管理员重置。',
    back: '返回',
    signIn: '登录',
    signingIn: '正在登录…',
  },
  {
    code: 'Six digits that your app shows',
    recovery: 'Phone not at hand? Enter a recovery code. If there is none left, ask an administrator for a reset.',
    back: 'Back',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
  },
);
