import { type ReactElement, useCallback, useMemo } from 'react';
import { FilterDocument } from '../kit/list/common-filters.js';
import { FilterChoice, Filters, FilterText } from '../kit/list/filters.js';
import { inBoth, useWords } from '../kit/locale.js';
import type { FindingFilter } from './filter.js';
import type { Told } from './finding.js';

interface FindingFiltersProps {
  readonly filter: FindingFilter;
  readonly change: (changes: Partial<FindingFilter>) => void;
  readonly clear: () => void;
  readonly told: readonly Told[];
}

export function FindingFilters({ filter, change, clear, told }: FindingFiltersProps): ReactElement {
  const words = useWords(WORDS);
  const checks = useMemo(() => new Map(told.map(({ finding, said }) => [finding.check, said.title])), [told]);
  const onText = useCallback((text: string | undefined) => change({ text }), [change]);
  return (
    <Filters isActive={Object.keys(filter).length > 0} onClear={clear}>
      <FilterText label={words.text} value={filter.text} onChange={onText} hint={words.textHint} />
      <FilterChoice
        label={words.check}
        value={filter.check}
        onChange={(check) => change({ check })}
        choices={[...checks].map(([value, word]) => ({ value, word }))}
      />
      <FilterDocument value={filter.document} onChange={(document) => change({ document })} />
      <FilterChoice
        label={words.waived}
        value={filter.waived}
        onChange={(waived) => change({ waived })}
        choices={[
          { value: 'yes', word: words.isWaived },
          { value: 'all', word: words.all },
        ]}
        none={words.open}
      />
    </Filters>
  );
}

const WORDS = inBoth(
  {
    text: '内容',
    textHint: '发现、原文或算式中的词',
    check: '检查项',
    waived: '处理',
    open: '待处理',
    isWaived: '已豁免',
    all: '全部',
  },
  {
    text: 'Words',
    textHint: 'in the finding, its quotes or its sum',
    check: 'Check',
    waived: 'Answered',
    open: 'Open',
    isWaived: 'Waived',
    all: 'All',
  },
);
