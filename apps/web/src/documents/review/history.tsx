import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../../kit/api.js';
import { everyPost } from '../../kit/list/names.js';
import { useLocale, useWords } from '../../kit/locale.js';
import { When } from '../../kit/when.js';
import { useSession } from '../../session/who.js';
import type { Thing } from './things.js';
import { WORDS } from './words.js';

/** Who decided what, and when; the last first. Nothing for those who may not see the log. */
export function History({ thing: { noun, id, version } }: { readonly thing: Thing }): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const session = useSession();
  const posts = useQuery(everyPost(locale)).data;
  const { data } = useQuery({
    queryKey: ['events-of', noun, id, version],
    queryFn: () => told(() => apiIn(locale).GET('/api/events', { params: { query: { noun, thing: id, limit: 10 } } })),
    retry: false,
  });
  if (data === undefined) return null;
  const whoOf = (post: string | null, account: string | null): string | undefined =>
    posts?.find(({ id }) => id === post)?.name ?? (account === session.account ? session.login : undefined);
  return (
    <ul className="rv-history" aria-label={words.history}>
      {data.items.map(({ seq, at, kind, account, post, reason }) => (
        <li key={seq}>
          {[words.kinds[kind] ?? kind, whoOf(post, account)].filter(Boolean).join(' · ')} · <When at={at} />
          {kind !== 'document.imported' && reason !== null && <q>{reason}</q>}
        </li>
      ))}
    </ul>
  );
}
