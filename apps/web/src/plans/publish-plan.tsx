import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { ifMatch } from '../kit/change.js';
import { Confirm } from '../kit/confirm.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import type { Plan } from './overview.js';

/** Puts a plan on the public pages, or takes it off them. */
export function PublishPlan({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { code, version, isPublic } = plan;
  const said = isPublic ? words.stop : words.start;
  return (
    <Confirm
      title={said.title}
      submit={said.submit}
      reason="optional"
      onClose={onClose}
      act={(reason) =>
        told(() =>
          apiIn(locale).PATCH('/api/plans/{code}', {
            params: { path: { code }, header: ifMatch(version) },
            body: { isPublic: !isPublic, ...reason },
          }),
        )
      }
    >
      <p>{said.means}</p>
      <p className="quiet">{said.also}</p>
    </Confirm>
  );
}

const WORDS = inBoth(
  {
    start: {
      title: '公布这个规划？',
      submit: '公布',
      means: '规划、已确认的目标、已确认的数值和评判，任何人不登录即可在公开页面上看到。',
      also: '文件原文是否公开，在各文件页上另行决定；待复核的内容不会公开。',
    },
    stop: {
      title: '停止公布这个规划？',
      submit: '停止公布',
      means: '公开页面上不再显示这个规划。',
      also: '已经制作的发布版、已经下载或引用的内容不受影响。',
    },
  },
  {
    start: {
      title: 'Make this plan public?',
      submit: 'Make public',
      means:
        'The plan, its confirmed targets and figures and their judgements can then be seen on the public pages by anybody, without an account.',
      also: 'Whether the text of a document is public is decided on the page of that document. What waits for review is never public.',
    },
    stop: {
      title: 'Stop publishing this plan?',
      submit: 'Stop publishing',
      means: 'The public pages will not show this plan any more.',
      also: 'Releases made before, and what others have downloaded or cited, stay as they are.',
    },
  },
);
