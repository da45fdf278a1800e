import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { Marked } from '../kit/thing/marked.js';
import { Trouble } from '../kit/trouble.js';
import { excerptOf, type Hit, marksOf, thingsOf } from './hits.js';
import { NothingFound } from './nothing-found.js';
import type { Option, Results } from './results.js';

interface OptionsProps {
  /** Id of the list; the options are named after it. */
  readonly list: string;
  readonly results: Results;
  readonly chosen: number;
  readonly onOpen: (index: number) => void;
  readonly onPoint: (index: number) => void;
}

/** What can be chosen, under its headings, and in words what is waited for or not there. */
export function Options({ list, results, chosen, onOpen, onPoint }: OptionsProps): ReactElement {
  const words = useWords(WORDS);
  const { options, asked, isWaiting, error } = results;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(`#${CSS.escape(`${list}-${chosen}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, chosen]);
  const isEmpty = options.length === 0 && asked !== '' && !isWaiting && error === null;
  return (
    <div className="search-results">
      <p className="search-told" role="status">
        {isWaiting ? words.waiting : asked === '' ? words.hint : options.length > 0 ? words.found(options.length) : ''}
      </p>
      {error !== null && <Trouble error={error} />}
      {isEmpty && <NothingFound text={asked} />}
      <div role="listbox" className="search-list" id={list} aria-label={words.results} ref={box}>
        {groupsOf(options).map(({ name, from, members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
          <div role="group" key={name} aria-label={words.groups[name]}>
            <div className="search-group" aria-hidden="true">
              {words.groups[name]}
            </div>
            {members.map((option, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the field.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
              <div
                role="option"
                key={keyOf(option)}
                id={`${list}-${from + at}`}
                aria-selected={from + at === chosen}
                className="search-option"
                onClick={() => onOpen(from + at)}
                onMouseMove={() => onPoint(from + at)}
              >
                <OptionInWords option={option} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

type GroupName = 'recent' | 'page' | 'plan' | 'indicator' | 'document' | 'hit';

interface Group {
  readonly name: GroupName;
  /** Number of its first option. */
  readonly from: number;
  readonly members: readonly Option[];
}

/** The way to all sentences stands at the end of the sentences. */
function groupsOf(options: readonly Option[]): readonly Group[] {
  const names = options.map((option): GroupName => {
    if (option.what === 'place') return option.place.kind;
    return option.what === 'all' ? 'hit' : option.what;
  });
  return [...new Set(names)].map((name) => ({
    name,
    from: names.indexOf(name),
    members: options.filter((_, at) => names[at] === name),
  }));
}

function keyOf(option: Option): string {
  switch (option.what) {
    case 'recent':
      return option.text;
    case 'place':
      return option.place.id;
    case 'hit':
      return `${option.hit.document.id} ${option.hit.start}`;
    case 'all':
      return 'all';
  }
}

function OptionInWords({ option }: { readonly option: Option }): ReactNode {
  const words = useWords(WORDS);
  switch (option.what) {
    case 'recent':
      return option.text;
    case 'place':
      return option.place.name;
    case 'hit':
      return <HitInWords hit={option.hit} />;
    case 'all':
      return words.all;
  }
}

function HitInWords({ hit }: { readonly hit: Hit }): ReactElement {
  const words = useWords(WORDS);
  const range = excerptOf(hit);
  const things = thingsOf(hit)
    .slice(0, 3)
    .map(({ kind, name }) => `${words.kinds[kind]} ${name}`);
  return (
    <>
      <span className="search-sentence">
        {range.start > 0 && '…'}
        <Marked text={hit.text} range={range} marks={marksOf(hit)} />
        {range.end < hit.text.length && '…'}
      </span>
      <small>{[hit.document.title, hit.document.year ?? [], ...things].flat().join(' · ')}</small>
    </>
  );
}

const WORDS = inBoth(
  {
    results: '搜索结果',
    hint: '输入要找的词；几个词之间用空格隔开。',
    waiting: '正在搜索…',
    found: (count: number) => `${count} 条，按上下键选择`,
    all: '查看全部结果 →',
    groups: {
      recent: '最近搜索',
      page: '页面',
      plan: '规划',
      indicator: '指标',
      document: '文件',
      hit: '原文句子',
    },
    kinds: { fact: '数据', task: '任务', project: '项目' },
  },
  {
    results: 'Results',
    hint: 'Type what you are looking for; put blanks between words.',
    waiting: 'Searching…',
    found: (count: number) => `${count} results: choose with the arrow keys`,
    all: 'All results →',
    groups: {
      recent: 'Searched for last',
      page: 'Pages',
      plan: 'Plans',
      indicator: 'Indicators',
      document: 'Documents',
      hit: 'Sentences',
    },
    kinds: { fact: 'figure', task: 'task', project: 'project' },
  },
);
