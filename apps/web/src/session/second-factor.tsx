import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Asked } from '../kit/asked.js';
import { useChange } from '../kit/change.js';
import { ConfirmButton } from '../kit/confirm.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { When } from '../kit/when.js';
import { AddSecondFactor, type SecondFactorKey } from './add-second-factor.js';
import { useSession } from './who.js';

/** A code of an app that is asked for after the password. */
export function SecondFactor(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { secondFactorMissing } = useSession();
  // Kept here: the recovery codes are still shown when it is on.
  const [made, setMade] = useState<SecondFactorKey | null>(null);
  const standing = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => told(() => apiIn(locale).GET('/api/second-factor')),
  });
  return (
    <section className="card part" id="second-factor">
      <h2>{words.title}</h2>
      <p className="quiet">{words.lead}</p>
      {secondFactorMissing && (
        <p className="notice warn" role="status">
          {words.missing}
        </p>
      )}
      <Asked query={standing}>
        {({ since, recoveryCodesLeft }) =>
          since === null ? <Off onMade={setMade} /> : <On since={since} recoveryCodesLeft={recoveryCodesLeft} />
        }
      </Asked>
      {made !== null && <AddSecondFactor made={made} onClose={() => setMade(null)} />}
    </section>
  );
}

function Off({ onMade }: { readonly onMade: (made: SecondFactorKey) => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const start = useChange(() => told(() => apiIn(locale).POST('/api/second-factor')), onMade);
  return (
    <>
      <p>{words.off}</p>
      <Refusal error={start.error} />
      <button type="button" className="button" onClick={() => start.mutate(undefined)} disabled={start.isPending}>
        {start.isPending ? words.starting : words.start}
      </button>
    </>
  );
}

interface OnProps {
  readonly since: string;
  readonly recoveryCodesLeft: number;
}

function On({ since, recoveryCodesLeft }: OnProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  return (
    <>
      <p>
        {words.on} <When at={since} />
        {words.stop} {words.left(recoveryCodesLeft)}
      </p>
      <ConfirmButton
        label={words.end}
        title={words.endTitle}
        submit={words.end}
        act={() => told(() => apiIn(locale).DELETE('/api/second-factor'))}
      >
        <p>{words.endMeans}</p>
      </ConfirmButton>
    </>
  );
}

const WORDS = inBoth(
  {
    title: '两步登录',
    lead: '输入密码后，再输入手机验证器上的六位验证码。密码万一被人知道，也进不来。',
    missing: '本服务器要求每个用密码登录的人启用两步登录。启用之前，您的角色不起作用。',
    off: '未启用。',
    start: '启用',
    starting: '正在准备…',
    on: '已启用，自',
    stop: '。',
    left: (n: number) => (n === 0 ? '恢复码已用完：停用后重新启用，可得到新的。' : `还剩 ${n} 个恢复码。`),
    end: '停用',
    endTitle: '停用两步登录？',
    endMeans: '以后只凭密码就能登录。恢复码随之作废，其他设备上的登录立即结束。',
  },
  {
    title: 'Two steps to sign in',
    lead: 'After the password, the six digits that an app on your phone shows. Whoever learns your password still cannot get in.',
    missing:
      'This server wants two steps of everybody who signs in by a password. Until you switch them on, your roles do not count.',
    off: 'Off.',
    start: 'Switch on',
    starting: 'Preparing…',
    on: 'On since',
    stop: '.',
    left: (n: number) =>
      n === 0
        ? 'All recovery codes are used: switch it off and on again for new ones.'
        : `${n === 1 ? '1 recovery code is' : `${n} recovery codes are`} left.`,
    end: 'Switch off',
    endTitle: 'Switch off the second step?',
    endMeans:
      'The password alone will let you in. The recovery codes end with it, and so do your sessions on other devices.',
  },
);
