import { Secret, TOTP } from 'otpauth';

/** What an app shows that was given this key, so many half minutes from now. */
export function codeOf(key: string, later = 0): string {
  const secret = Secret.fromBase32(key);
  return TOTP.generate({ secret, timestamp: Date.now() + later * 30_000 });
}
