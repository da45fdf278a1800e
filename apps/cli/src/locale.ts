import type { Messages } from './messages/messages.js';

export type Locale = 'zh' | 'en';

/** Language of the interface: the option where it is given, else the environment in the order that POSIX sets. */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.split('=')[1] ?? args[at + 1];
  if (at !== -1 && (asked === 'zh' || asked === 'en')) return asked;
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en';
}

/** Loads the words of one language only. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  return locale === 'zh' ? (await import('./messages/zh.js')).zh : (await import('./messages/en.js')).en;
}
