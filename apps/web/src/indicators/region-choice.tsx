import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';

interface RegionChoiceProps {
  readonly code: string;
  readonly region: string;
  readonly onChange: (region: string) => void;
}

/** The regions that something is known of an indicator in. Nothing where there is only one. */
export function RegionChoice({ code, region, onChange }: RegionChoiceProps): ReactElement | null {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['regions-of', code],
    queryFn: () => told(() => apiIn(locale).GET('/api/indicators', { params: { query: { code } } })),
  });
  const regions = data?.items[0]?.regions ?? [];
  if (regions.length < 2) return null;
  return (
    <label>
      {words.region}
      <select value={region} onChange={({ target }) => onChange(target.value)}>
        {regions.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

const WORDS = inBoth({ region: '地区' }, { region: 'Region' });
