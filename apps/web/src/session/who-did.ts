import { inBoth, useWords } from '../kit/locale.js';
import { useSession } from './who.js';

interface Doer {
  readonly account: string | null;
  /** Only administrators are told it. */
  readonly login?: string | null;
  readonly unitName: string | null;
  readonly postName: string | null;
}

/** Who did something: unit and post where the role was held for one, and the account as far as it may be known. */
export function useWhoDid(): (doer: Doer) => string {
  const words = useWords(WORDS);
  const own = useSession();
  return ({ account, login, unitName, postName }) => {
    const duty = [unitName, postName].filter((part) => part !== null);
    const name = account === null ? words.system : (login ?? (account === own.account ? own.login : null));
    if (name === null) return duty.join(' · ') || account!.slice(0, SHORT);
    return [...duty, name].join(' · ');
  };
}

/** The beginning of an account's id tells it from others. */
const SHORT = 13;

const WORDS = inBoth({ system: '系统' }, { system: 'the system' });
