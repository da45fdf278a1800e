import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, queries, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useSession } from '../session/who.js';

/** Who is signed in, and the way out. */
export function Account(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const router = useRouter();
  const { login } = useSession();
  const signOut = useMutation({
    mutationFn: () => told(() => apiIn(locale).DELETE('/api/session')),
    onSettled: async () => {
      queries.clear();
      await router.navigate({ to: '/sign-in' });
    },
  });
  return (
    <div className="account">
      <span title={words.signedInAs}>{login}</span>
      <button type="button" className="plain" onClick={() => signOut.mutate()} disabled={signOut.isPending}>
        {words.signOut}
      </button>
    </div>
  );
}

const WORDS = inBoth({ signedInAs: '当前账号', signOut: '退出' }, { signedInAs: 'Signed in as', signOut: 'Sign out' });
