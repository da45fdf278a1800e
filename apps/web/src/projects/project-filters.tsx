import { type ReactElement, useCallback } from 'react';
import { FilterDocument, FilterPlan, FilterState } from '../kit/list/common-filters.js';
import { FilterChoice, FilterDay, Filters, FilterText } from '../kit/list/filters.js';
import { useNames } from '../kit/list/names.js';
import { inBoth, useWords } from '../kit/locale.js';
import type { ProjectFilter } from './filter.js';
import { PROJECT_KINDS } from './project.js';
import { PROJECT_WORDS } from './words.js';

interface ProjectFiltersProps {
  readonly filter: ProjectFilter;
  readonly change: (changes: Partial<ProjectFilter>) => void;
  readonly clear: () => void;
}

export function ProjectFilters({ filter, change, clear }: ProjectFiltersProps): ReactElement {
  const words = useWords(WORDS);
  const { kinds } = useWords(PROJECT_WORDS);
  const names = useNames();
  const onText = useCallback((text: string | undefined) => change({ text }), [change]);
  return (
    <Filters isActive={Object.keys(filter).length > 0} onClear={clear}>
      <FilterText label={words.text} value={filter.text} onChange={onText} hint={words.textHint} />
      <FilterPlan by="id" value={filter.plan} onChange={(plan) => change({ plan })} />
      <FilterDocument value={filter.document} onChange={(document) => change({ document })} />
      <FilterChoice
        label={words.kind}
        value={filter.kind}
        onChange={(kind) => change({ kind })}
        choices={PROJECT_KINDS.map((value) => ({ value, word: kinds[value] }))}
      />
      <FilterChoice
        label={words.lead}
        value={filter.lead}
        onChange={(lead) => change({ lead })}
        choices={names.units.map(({ id, name }) => ({ value: id, word: name }))}
      />
      <FilterDay label={words.before} value={filter.before} onChange={(before) => change({ before })} />
      <FilterState value={filter.state} onChange={(state) => change({ state })} />
      <FilterChoice
        label={words.rows}
        value={filter.each}
        onChange={(each) => change({ each })}
        choices={[{ value: 'yes', word: words.each }]}
        none={words.together}
      />
    </Filters>
  );
}

const WORDS = inBoth(
  {
    text: '内容',
    textHint: '名称、代码、单位或原文中的词',
    kind: '类别',
    lead: '牵头单位',
    before: '时限不晚于',
    rows: '同名项目',
    together: '并为一项',
    each: '每次提及单列',
  },
  {
    text: 'Words',
    textHint: 'in the name, code, unit or sentence',
    kind: 'Kind',
    lead: 'Lead unit',
    before: 'Due by',
    rows: 'One name',
    together: 'One row',
    each: 'A row for each time',
  },
);
