import { type KeyboardEvent, type ReactElement, useCallback } from 'react';
import { useTyped } from '../kit/list/typed.js';
import { inBoth, useWords } from '../kit/locale.js';
import { FAMILIES } from './columns.js';
import type { Scoreboard } from './item.js';
import { type Change, GROUPINGS, type ScoreboardSearch } from './search.js';
import { WORDS } from './words.js';

interface ToolbarProps {
  readonly board: Scoreboard;
  readonly search: ScoreboardSearch;
  readonly found: number;
  readonly onChange: (change: Change) => void;
}

/** What is shown of the table, and how. */
export function Toolbar({ board, search, found, onChange }: ToolbarProps): ReactElement {
  const own = useWords(OWN);
  const putText = useCallback((text: string | undefined) => onChange({ text }), [onChange]);
  const typed = useTyped(search.text ?? '', putText);
  const isFiltered = [search.class, search.attribute, search.unit, search.kind, search.text].some(Boolean);
  return (
    <search className="toolbar" aria-label={own.label}>
      <input type="search" placeholder={own.text} aria-label={own.text} maxLength={200} {...typed} />
      <Choice label={own.kind} value={search.kind} choices={kindsOf(board)} onChoose={(kind) => onChange({ kind })} />
      <Choice
        label={own.unit}
        value={search.unit}
        choices={unitsOf(board, own.noUnit)}
        onChoose={(unit) => onChange({ unit })}
      />
      <Grouping search={search} onChange={onChange} />
      <Columns search={search} onChange={onChange} />
      <span role="status" className="quiet">
        {isFiltered ? own.found(found, board.items.length) : own.all(found)}
      </span>
      {isFiltered && (
        <button
          type="button"
          className="plain"
          onClick={() =>
            onChange({ class: undefined, attribute: undefined, unit: undefined, kind: undefined, text: undefined })
          }
        >
          {own.clear}
        </button>
      )}
    </search>
  );
}

type Choices = readonly (readonly [value: string, name: string])[];

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: Choices;
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps): ReactElement | null {
  if (choices.length < 2) return null;
  return (
    <select aria-label={label} value={value ?? ''} onChange={({ target }) => onChoose(target.value || undefined)}>
      <option value="">{label}</option>
      {choices.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Grouping({ search, onChange }: Pick<ToolbarProps, 'search' | 'onChange'>): ReactElement {
  const own = useWords(OWN);
  return (
    <select
      aria-label={own.group}
      value={search.sort === undefined ? (search.group ?? 'plan') : 'sorted'}
      onChange={({ target }) =>
        onChange({ group: GROUPINGS.find((one) => one === target.value), sort: undefined, desc: undefined })
      }
    >
      {search.sort !== undefined && <option value="sorted">{own.sorted}</option>}
      {GROUPINGS.map((one) => (
        <option key={one} value={one}>
          {own.groups[one]}
        </option>
      ))}
    </select>
  );
}

function Columns({ search, onChange }: Pick<ToolbarProps, 'search' | 'onChange'>): ReactElement {
  const words = useWords(WORDS);
  const own = useWords(OWN);
  const hidden = search.hide?.split(',') ?? [];
  const toggle = (family: string): void => {
    const rest = hidden.includes(family) ? hidden.filter((one) => one !== family) : [...hidden, family];
    onChange({ hide: rest.join(',') || undefined });
  };
  const closeByKey = ({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void => {
    if (key !== 'Escape' || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector('summary')?.focus();
  };
  return (
    // It takes the focus of a click between its boxes, so that only one elsewhere closes it.
    <details
      className="columns"
      tabIndex={-1}
      onKeyDown={closeByKey}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className="button">{own.columns}</summary>
      <fieldset>
        <legend className="aside">{own.columns}</legend>
        {FAMILIES.map((family) => (
          <label key={family}>
            <input type="checkbox" checked={!hidden.includes(family)} onChange={() => toggle(family)} />
            {words.columns[family]}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function kindsOf({ items }: Scoreboard): Choices {
  return [...new Map(items.map(({ kind, words }) => [kind, words.kind]))];
}

function unitsOf({ items }: Scoreboard, noUnit: string): Choices {
  return [...new Map(items.map(({ leadUnit }) => [leadUnit?.id ?? 'none', leadUnit?.name ?? noUnit]))];
}

const OWN = inBoth(
  {
    label: '筛选和分组',
    text: '按指标名称或原文筛选',
    kind: '所有类型',
    unit: '所有牵头单位',
    noUnit: '未指定牵头单位',
    group: '分组',
    sorted: '按列排序，不分组',
    groups: {
      plan: '按规划分组',
      attribute: '按属性分组',
      class: '按判断分组',
      unit: '按牵头单位分组',
      kind: '按类型分组',
      none: '不分组',
    },
    columns: '列',
    all: (count: number) => `共 ${count} 项`,
    found: (count: number, of: number) => `${of} 项中的 ${count} 项`,
    clear: '清除筛选',
  },
  {
    label: 'Filter and group',
    text: 'Filter by name or wording',
    kind: 'All kinds',
    unit: 'All lead units',
    noUnit: 'No lead unit named',
    group: 'Group',
    sorted: 'Sorted, not grouped',
    groups: {
      plan: 'Grouped as in the plan',
      attribute: 'Grouped by attribute',
      class: 'Grouped by judgement',
      unit: 'Grouped by lead unit',
      kind: 'Grouped by kind',
      none: 'Not grouped',
    },
    columns: 'Columns',
    all: (count: number) => `${count} in all`,
    found: (count: number, of: number) => `${count} of ${of}`,
    clear: 'Clear filters',
  },
);
