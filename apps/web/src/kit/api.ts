import { type Api, type Asked, ask, connectTo, type Problem } from '@outturn/client';
import { QueryClient } from '@tanstack/react-query';
import type { Locale } from './locale.js';

const APIS: Readonly<Record<Locale, Api>> = {
  zh: connectTo({ address: location.origin, locale: 'zh' }),
  en: connectTo({ address: location.origin, locale: 'en' }),
};

/** The API, which says its words in a language. */
export function apiIn(locale: Locale): Api {
  return APIS[locale];
}

/** Why there is no answer. Thrown by `told`, shown by `Trouble`. */
export class Refused extends Error {
  readonly asked: Extract<Asked<unknown>, { ok: false }>;

  constructor(asked: Extract<Asked<unknown>, { ok: false }>) {
    super(asked.reason === 'refused' ? asked.problem.detail : asked.reason);
    this.asked = asked;
  }

  get problem(): Problem | undefined {
    return this.asked.reason === 'refused' ? this.asked.problem : undefined;
  }

  get status(): number | undefined {
    return this.problem?.status;
  }
}

/** What was asked for. Throws `Refused`. */
export async function told<Data>(call: Parameters<typeof ask<Data>>[0]): Promise<Data> {
  const asked = await ask(call);
  if (!asked.ok) throw new Refused(asked);
  return asked.data;
}

/** Asked again only where the network failed: a refusal stays one. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (times, error) => !(error instanceof Refused && error.problem !== undefined) && times < 2,
    },
  },
});
