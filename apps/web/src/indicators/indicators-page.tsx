import { FIELDS, numberText, Sparkline, unitText } from '@outturn/charts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactElement, useCallback } from 'react';
import { Asked } from '../kit/asked.js';
import { IndicatorName } from '../kit/indicator-name.js';
import { FilterChoice, Filters, FilterText } from '../kit/list/filters.js';
import { holds } from '../kit/list/holds.js';
import { everyIndicator, type Indicator } from '../kit/list/names.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Empty, Page } from '../kit/page.js';
import '../kit/list/list.css';
import { Things } from '../kit/things.js';
import { useHolds } from '../session/who.js';
import './indicators.css';
import { EditIndicator } from './edit-indicator.js';
import type { ListSearch } from './search.js';

const ROUTE = '/signed-in/indicators';

/** All indicators by what they are about. */
export function IndicatorsPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const isPlanner = useHolds('planning');
  const query = useQuery({ ...everyIndicator(locale), staleTime: 0 });
  return (
    <Page
      title={words.title}
      lead={query.data && words.lead(query.data.length)}
      actions={isPlanner ? <EditIndicator /> : undefined}
    >
      <Asked query={query} waiting={words.waiting}>
        {(indicators) =>
          indicators.length === 0 ? (
            <Empty title={words.empty}>
              <p>{words.emptyHint}</p>
            </Empty>
          ) : (
            <List indicators={indicators} />
          )
        }
      </Asked>
    </Page>
  );
}

function List({ indicators }: { readonly indicators: readonly Indicator[] }): ReactElement {
  const words = useWords(WORDS);
  const fields = useWords(FIELDS);
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: '/indicators' });
  const put = useCallback(
    (part: { readonly [Name in keyof ListSearch]?: ListSearch[Name] | undefined }): void => {
      const next = (before: ListSearch): ListSearch =>
        Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined));
      void navigate({ search: next, replace: true, resetScroll: false });
    },
    [navigate],
  );
  const putText = useCallback((text: string | undefined) => put({ text }), [put]);
  const found = indicators.filter((indicator) => matches(indicator, search));
  const known = Object.keys(fields);
  const groups = [...known, null].map((field) => ({
    field,
    members: found.filter((one) => (known.includes(one.field ?? '') ? one.field : null) === field),
  }));
  return (
    <>
      <Filters
        isActive={search.text !== undefined || search.show !== undefined}
        onClear={() => put({ text: undefined, show: undefined })}
      >
        <FilterText label={words.text} value={search.text} onChange={putText} />
        <FilterChoice
          label={words.show}
          value={search.show}
          none={words.all}
          choices={[
            { value: 'targets', word: words.withTargets },
            { value: 'private', word: words.private },
          ]}
          onChange={(show) => put({ show })}
        />
      </Filters>
      {found.length === 0 && <p className="quiet">{words.nothing}</p>}
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ field, members }) => (
          <section key={field} className="indicator-field">
            <h2>
              {field === null ? words.other : fields[field]} <span className="quiet">{members.length}</span>
            </h2>
            <Things label={field === null ? words.other : fields[field]!} heads={words.heads}>
              {members.map((indicator) => (
                <Row key={indicator.id} indicator={indicator} />
              ))}
            </Things>
          </section>
        ))}
    </>
  );
}

function Row({ indicator }: { readonly indicator: Indicator }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { code, aliases, unit, latest, recent, targets, isPublic } = indicator;
  return (
    <tr>
      <th scope="row">
        <Link to="/indicators/$code" params={{ code }}>
          <IndicatorName of={indicator} />
        </Link>
        {aliases.length > 0 && <small className="quiet"> {aliases.join(locale === 'zh' ? '、' : ', ')}</small>}
        {!isPublic && <small className="privately">{words.notPublic}</small>}
      </th>
      <td className="number">{latest && numberText(latest.value, latest.decimals, locale)}</td>
      <td>{unitText(unit, locale)}</td>
      <td>{latest?.period}</td>
      <td className="spark">
        <Sparkline values={recent} unit={unit} locale={locale} />
      </td>
      <td className="number">{targets || ''}</td>
    </tr>
  );
}

function matches(
  { name, englishName, code, aliases, targets, isPublic }: Indicator,
  { text, show }: ListSearch,
): boolean {
  if (show === 'targets' && targets === 0) return false;
  if (show === 'private' && isPublic) return false;
  return holds([name, englishName ?? '', code, ...aliases], text);
}

const WORDS = inBoth(
  {
    title: '指标',
    lead: (count: number) => `共 ${count} 项，按领域排列。`,
    waiting: '正在读取指标…',
    empty: '还没有指标',
    emptyHint: '从文件里采纳目标或数据时，指标会自动登记；也可以在右上角先登记。',
    text: '名称、别名或代码',
    show: '范围',
    all: '全部',
    withTargets: '有目标的',
    private: '不公开的',
    nothing: '没有符合条件的指标。请换个词，或清除筛选。',
    other: '未分类',
    notPublic: '不公开',
    heads: ['指标', '最新值', '单位', '年份', '走势', '目标数'] as readonly string[],
  },
  {
    title: 'Indicators',
    lead: (count: number) => `${count} indicators, by field.`,
    waiting: 'Loading the indicators…',
    empty: 'No indicators yet',
    emptyHint:
      'They are entered by themselves when targets or figures of a document are accepted; or add one at the top right.',
    text: 'Name, other name or code',
    show: 'Which',
    all: 'All',
    withTargets: 'With targets',
    private: 'Not public',
    nothing: 'No indicator fits. Try another word, or clear the filters.',
    other: 'Others',
    notPublic: 'not public',
    heads: ['Indicator', 'Latest', 'Unit', 'Year', 'Course', 'Targets'] as readonly string[],
  },
);
