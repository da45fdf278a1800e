import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { pageAt } from '../kit/list/gather.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { More, paged } from '../kit/more.js';
import { Things } from '../kit/things.js';

/** Each version of a plan with the act that it rests on. */
export function PlanVersions({ code }: { readonly code: string }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const versions = paged(['plan-versions', code, locale], (cursor) =>
    told(() => apiIn(locale).GET('/api/plans/{code}/versions', { params: { path: { code }, query: pageAt(cursor) } })),
  );
  return (
    <More list={versions} empty={<p className="quiet">{words.none}</p>}>
      {(items) => (
        <Things label={words.versions} heads={[words.number, words.act, words.adoptedOn, words.reason]}>
          {items.map(({ id, number, act, document, adoptedOn, reason }) => (
            <tr key={id}>
              <th scope="row">{words.version(number)}</th>
              <td>
                {act ?? words.noAct}{' '}
                {document !== null && (
                  <Link to="/documents/$id" params={{ id: document }}>
                    {words.document}
                  </Link>
                )}
              </td>
              <td>{adoptedOn === null ? '—' : <time>{adoptedOn}</time>}</td>
              <td>{reason ?? '—'}</td>
            </tr>
          ))}
        </Things>
      )}
    </More>
  );
}

const WORDS = inBoth(
  {
    versions: '版本',
    none: '没有版本。',
    number: '版本',
    act: '法定文件',
    adoptedOn: '通过日期',
    reason: '说明',
    version: (n: number) => (n === 1 ? '原规划' : `第 ${n - 1} 次调整`),
    noAct: '未登记法定文件',
    document: '查看文件',
  },
  {
    versions: 'Versions',
    none: 'There is no version.',
    number: 'Version',
    act: 'Legal act',
    adoptedOn: 'Adopted on',
    reason: 'Why',
    version: (n: number) => (n === 1 ? 'As first passed' : `Amendment ${n - 1}`),
    noAct: 'No act recorded',
    document: 'Document',
  },
);
