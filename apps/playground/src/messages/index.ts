import type { Locale } from '@outturn/engine';
import { en } from './en.js';
import type { Messages } from './messages.js';
import { zh } from './zh.js';

export function messagesOf(locale: Locale): Messages {
  return locale === 'zh' ? zh : en;
}
