import { queryOptions } from '@tanstack/react-query';
import { apiIn, told } from '../kit/api.js';
import type { Locale } from '../kit/locale.js';
import type { Unit } from './value.js';

export type Lead = Unit | null;

/** The unit that leads an indicator, if one does. */
export function leadOf(code: string, locale: Locale) {
  return queryOptions({
    queryKey: ['lead', code, locale],
    queryFn: async (): Promise<Lead> => {
      const api = apiIn(locale);
      const { leadUnit: id } = await told(() => api.GET('/api/indicators/{code}', { params: { path: { code } } }));
      return id === null ? null : told(() => api.GET('/api/units/{id}', { params: { path: { id } } }));
    },
  });
}
