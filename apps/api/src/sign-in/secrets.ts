import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes in letters and digits, always 43 of them. */
export function newSecret(): string {
  let rest = BigInt(`0x${randomBytes(32).toString('hex')}`);
  let text = '';
  for (; text.length < 43; rest /= 62n) text = DIGITS[Number(rest % 62n)] + text;
  return text;
}

/** What is kept of a secret. It is random, so that nothing slower is needed. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
