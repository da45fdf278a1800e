import { type ReactElement, useCallback, useMemo } from 'react';
import { FilterDocument, FilterPlan, FilterState } from '../kit/list/common-filters.js';
import { FilterChoice, FilterDay, Filters, FilterText } from '../kit/list/filters.js';
import { useNames } from '../kit/list/names.js';
import { inBoth, useWords } from '../kit/locale.js';
import { leadOf, type TaskFilter } from './filter.js';
import { CHECKINGS, KINDS, type Task } from './task.js';
import { TASK_WORDS } from './words.js';

interface TaskFiltersProps {
  readonly filter: TaskFilter;
  readonly change: (changes: Partial<TaskFilter>) => void;
  readonly clear: () => void;
  readonly tasks: readonly Task[];
}

export function TaskFilters({ filter, change, clear, tasks }: TaskFiltersProps): ReactElement {
  const words = useWords(WORDS);
  const { checking, kinds } = useWords(TASK_WORDS);
  const names = useNames();
  const leads = useMemo(
    () => [...new Set(tasks.map((task) => leadOf(task, names)))].filter(Boolean).sort(),
    [tasks, names],
  );
  const isMixed = useMemo(() => new Set(tasks.map(({ kind }) => kind)).size > 1, [tasks]);
  const onText = useCallback((text: string | undefined) => change({ text }), [change]);
  return (
    <Filters isActive={Object.keys(filter).length > 0} onClear={clear}>
      <FilterText label={words.text} value={filter.text} onChange={onText} hint={words.textHint} />
      <FilterPlan by="id" value={filter.plan} onChange={(plan) => change({ plan })} />
      <FilterDocument value={filter.document} onChange={(document) => change({ document })} />
      <FilterChoice
        label={words.lead}
        value={filter.lead}
        onChange={(lead) => change({ lead })}
        choices={leads.map((lead) => ({ value: lead, word: lead }))}
      />
      <FilterDay label={words.before} value={filter.before} onChange={(before) => change({ before })} />
      <FilterState value={filter.state} onChange={(state) => change({ state })} />
      <FilterChoice
        label={words.checking}
        value={filter.checking}
        onChange={(chosen) => change({ checking: chosen })}
        choices={CHECKINGS.map((value) => ({ value, word: checking[value].word }))}
      />
      {(isMixed || filter.kind !== undefined) && (
        <FilterChoice
          label={words.kind}
          value={filter.kind}
          onChange={(kind) => change({ kind })}
          choices={KINDS.map((value) => ({ value, word: kinds[value] }))}
        />
      )}
      <FilterChoice
        label={words.group}
        value={filter.group}
        onChange={(group) => change({ group })}
        choices={[
          { value: 'lead', word: words.lead },
          { value: 'document', word: words.byDocument },
          { value: 'none', word: words.noGroup },
        ]}
        none={words.chapter}
      />
    </Filters>
  );
}

const WORDS = inBoth(
  {
    text: '内容',
    textHint: '原文、单位或说明中的词',
    lead: '牵头单位',
    before: '时限不晚于',
    checking: '进展复核',
    kind: '类别',
    group: '分组',
    chapter: '文件和章节',
    byDocument: '文件',
    noGroup: '不分组',
  },
  {
    text: 'Words',
    textHint: 'in the quote, the units or the note',
    lead: 'Lead unit',
    before: 'Due by',
    checking: 'Progress reviewed',
    kind: 'Kind',
    group: 'Group by',
    chapter: 'Document and chapter',
    byDocument: 'Document',
    noGroup: 'No groups',
  },
);
