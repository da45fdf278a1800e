import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { lanesOf } from './lanes.js';

/** OWASP's figures for scrypt with 32 MB. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const BYTES = 32;
/** Hashing is slow on purpose. Half of the machine is left to everybody else. */
const lanes = lanesOf(Math.max(1, Math.floor(availableParallelism() / 2)), 20);

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

export async function verifyPassword({
  hash,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = hash.split('$');
  const right = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(given, right);
}

function derive(
  password: string,
  salt: Buffer,
  { N, r, p }: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  return lanes(
    () =>
      new Promise((resolve, reject) => {
        scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}

const COMMON = [
  'password',
  'passw',
  'pass',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'monkey',
  'dragon',
  'football',
  'baseball',
  'sunshine',
  'princess',
  'master',
  'login',
  'changeme',
  'default',
  'secret',
  'root',
  'test',
  'guest',
  'user',
  'outturn',
  'woaini',
  'wodemima',
  'mima',
  'zhongguo',
  'beijing',
  'shanghai',
  'nihao',
  'aini',
  'woaizhongguo',
  'guanliyuan',
  'fagaiwei',
  'zhengfu',
  'duxiu',
  'tianxia',
  'iloveyouforever',
  'trustno',
  'whatever',
  'superman',
  'abcdefghijkl',
  'abc',
  'hello',
  'computer',
  'internet',
];

/** Long, and neither a common word, a row of keys nor one's own name dressed up with digits. No rule of what characters it has to hold. */
export function isStrong(password: string, login: string): boolean {
  const length = [...password].length;
  if (length < 12 || length > 128 || password.length > 128) return false;
  const plain = password.normalize('NFKC').toLowerCase();
  return new Set(plain).size >= 5 && !isRow(plain) && !isDressedUp(plain, login);
}

/** 123456789012, abcdefghijklm, and back. */
function isRow(text: string): boolean {
  const steps = [...text].slice(1).map((character, at) => character.codePointAt(0)! - text.codePointAt(at)!);
  const even = steps.filter((step) => step === 1 || step === -1 || step === 0 || Math.abs(step) === 9).length;
  return even >= steps.length - 2;
}

/** True where nothing is left but a few characters once the common words and the name are taken out. */
function isDressedUp(text: string, login: string): boolean {
  const letters = text
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll(/[4@]/g, 'a')
    .replaceAll(/[5$]/g, 's');
  const words = [login.split('@')[0]!.toLowerCase(), ...COMMON]
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length);
  const restOf = (from: string): string =>
    words.reduce((rest, word) => rest.replaceAll(word, ''), from).replaceAll(/[\d\W_]/g, '');
  return restOf(text).length < 5 || restOf(letters).length < 5;
}
