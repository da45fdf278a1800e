import { Secret, TOTP } from 'otpauth';
import { hashOfSecret } from '../secrets.js';

/** What every app can do: SHA-1, six digits, a new one each half minute. A clock may be off by one of those. */
const CODES = { algorithm: 'SHA1', digits: 6, period: 30, window: 1 } as const;
const KEY_BYTES = 20;
const RECOVERY_CODES = 8;
/** 120 bits: nobody guesses them, so that a plain hash of them can be kept. */
const RECOVERY_BYTES = 15;

export function newKey(): Uint8Array {
  return new Secret({ size: KEY_BYTES }).bytes;
}

/** The key as an app takes it: in letters to type, and as an address to make a picture of. */
export function keyToHandOver(bytes: Uint8Array, login: string): { readonly key: string; readonly uri: string } {
  const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
  const { algorithm, digits, period } = CODES;
  const totp = new TOTP({ secret, issuer: 'Outturn', label: login, algorithm, digits, period });
  return { key: secret.base32, uri: totp.toString() };
}

/** The half minute that a code is of, counted since 1970; null where it is none of now. */
export function stepOf(code: string, key: Uint8Array, now: number = Date.now()): number | null {
  const secret = new Secret({ buffer: new Uint8Array(key).buffer });
  const delta = TOTP.validate({ token: code, secret, timestamp: now, ...CODES });
  return delta === null ? null : TOTP.counter({ period: CODES.period, timestamp: now }) + delta;
}

export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    new Secret({ size: RECOVERY_BYTES }).base32.replaceAll(/(.{4})(?=.)/g, '$1-'),
  );
}

export function hashOfRecoveryCode(code: string): Buffer {
  return hashOfSecret(plain(code));
}

/** A code without what people put between its characters. */
export function plain(code: string): string {
  return code
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
