import type { components } from '@outturn/client';
import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import './parts.css';

type Judged = components['schemas']['TargetJudgement'];

/** The sums of a judgement, one after another, with what was remarked and what was not taken into account. */
export function Derivation({ judged }: { readonly judged: Judged }): ReactElement {
  const own = useWords(OWN);
  const { words, leftOut, judgement } = judged;
  const remarks = [...(words.reason === null ? [] : [words.reason]), ...words.remarks];
  return (
    <>
      {remarks.length > 0 && (
        <section>
          <h3>{own.remarks}</h3>
          <ul>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      )}
      {words.derivation.length > 0 && (
        <section>
          <h3>{own.derivation}</h3>
          <ol className="derivation">
            {words.derivation.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="quiet">{own.method(judgement.asOf, judgement.method)}</p>
        </section>
      )}
      {leftOut.length > 0 && (
        <section>
          <h3>{own.leftOut}</h3>
          <ul>
            {leftOut.map(({ reason, count }) => (
              <li key={reason}>{own.reasons[reason]?.(count) ?? `${reason} ${count}`}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Reasons = Readonly<Record<string, (count: number) => string>>;

const REASONS_ZH: Reasons = {
  draft: (count) => `${count} 个还是草稿`,
  submitted: (count) => `${count} 个已提交，等待审核`,
  passed: (count) => `${count} 个经牵头单位审核，等待规划主管部门审核`,
  returned: (count) => `${count} 个已退回`,
  'weaker-series': (count) => `${count} 个同期另有更权威的数据`,
  'summed-up-later': (count) => `${count} 个已含在当年后面月份的累计数里`,
  'period-unreadable': (count) => `${count} 个的时期无法识别`,
  'other-unit': (count) => `${count} 个与目标的单位不同`,
};

const REASONS_EN: Reasons = {
  draft: (count) => `${count} still a draft`,
  submitted: (count) => `${count} handed in and not decided yet`,
  passed: (count) => `${count} passed by the lead unit and not accepted yet`,
  returned: (count) => `${count} returned`,
  'weaker-series': (count) => `${count} where a better source has the same period`,
  'summed-up-later': (count) => `${count} held already by the sum up to a later month`,
  'period-unreadable': (count) => `${count} of a period that cannot be read`,
  'other-unit': (count) => `${count} in another unit than the target`,
};

const OWN = inBoth(
  {
    remarks: '说明',
    derivation: '推导',
    leftOut: '没有采用的数',
    method: (on: string, method: string) => `判断日期 ${on}，判断方法 ${method}。`,
    reasons: REASONS_ZH,
  },
  {
    remarks: 'Remarks',
    derivation: 'Derivation',
    leftOut: 'Figures left out',
    method: (on: string, method: string) => `Judged on ${on} by method ${method}.`,
    reasons: REASONS_EN,
  },
);
