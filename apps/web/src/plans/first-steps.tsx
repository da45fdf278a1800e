import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChooseFiles } from '../imports/choose-files.js';
import { Steps } from '../imports/steps.js';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { useHolds, useSession } from '../session/who.js';

/** What an installation without a plan begins with. */
export function FirstSteps(): ReactElement {
  const words = useWords(WORDS);
  const mayPlan = useHolds('planning');
  const mayGrant = useHolds('administrator');
  if (!mayPlan && mayGrant) return <TakeRole />;
  return (
    <section className="first-steps">
      <Steps at={1} />
      <h2>{mayPlan ? words.drop : words.nothing}</h2>
      <p className="quiet">{mayPlan ? words.formats : words.nothingHint}</p>
      <div className="actions">
        <ChooseFiles primary />
      </div>
    </section>
  );
}

/** The first administrator has no other role; who does all the work alone takes on the planning role as well. */
function TakeRole(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { account } = useSession();
  const take = useChange(() =>
    told(() =>
      apiIn(locale).POST('/api/grants', {
        body: { account, role: 'planning', unit: null, post: null, reason: words.roleReason },
      }),
    ),
  );
  return (
    <section className="first-steps">
      <Steps at={1} />
      <h2>{words.role}</h2>
      <p>{words.roleMeans}</p>
      <p className="quiet">{words.roleKept}</p>
      <Refusal error={take.error} />
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => take.mutate(undefined)}
          disabled={take.isPending}
        >
          {take.isPending ? words.taking : words.take}
        </button>
        <Link to="/administration/accounts" className="button">
          {words.colleague}
        </Link>
      </div>
    </section>
  );
}

const WORDS = inBoth(
  {
    drop: '把规划文本拖到这里',
    formats: '支持 Word、PDF、网页、Excel 和纯文本，可以一次交多个文件或整个文件夹。文件只在本服务器上处理。',
    nothing: '台账里还没有规划',
    nothingHint: '具有“规划”角色的同事登记第一个规划之后，这里会显示它的进展。',
    role: '先定由谁来做规划工作',
    roleMeans:
      '您目前只有“管理员”角色：可以管理账号、角色、机构和备份，但不能登记规划、导入文件和确认数据。如果这些工作也由您来做，可以同时承担“规划”角色。',
    roleKept: '这次授予会记入台账，任何时候都可以在“管理 › 角色”中收回。',
    roleReason: '首位管理员同时承担规划工作',
    take: '承担“规划”角色',
    taking: '正在授予…',
    colleague: '给同事开账号',
  },
  {
    drop: 'Drop the text of a plan here',
    formats:
      'Word, PDF, web pages, Excel and plain text; several files or a whole folder at once. Files do not leave this server.',
    nothing: 'There is no plan here yet',
    nothingHint: 'Once a colleague with the planning role has added the first one, this page shows how it stands.',
    role: 'First: who does the planning work?',
    roleMeans:
      'You hold the role of administrator only: you may manage accounts, roles, units and backups, but not add plans, import files or confirm figures. If you do that work as well, take on the planning role.',
    roleKept: 'The grant is recorded in the ledger and can be taken back under Administration › Roles at any time.',
    roleReason: 'The first administrator does the planning work as well',
    take: 'Take on the planning role',
    taking: 'Granting…',
    colleague: 'Make an account for a colleague',
  },
);
