import { today } from '@outturn/charts';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Refusal } from '../kit/refusal.js';

/** How the whole ledger is put into one file, and comes back. */
export function BackupPage(): ReactElement {
  const words = useWords(WORDS);
  return (
    <Page title={words.title} lead={words.lead} actions={<Download />}>
      {words.parts.map(({ title, says, command }) => (
        <section key={title} className="card part">
          <h2>{title}</h2>
          <p>{says}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
          <pre className="command" tabIndex={0}>
            <code>{command}</code>
          </pre>
        </section>
      ))}
      <p className="notice warn">{words.secret}</p>
    </Page>
  );
}

/** The file of this moment. The server asks for a fresh session: with the file one has everything. */
function Download(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const download = useMutation({
    mutationFn: () => told<Blob>(() => apiIn(locale).GET('/api/backup', { parseAs: 'blob' })),
    onSuccess: (file) => save(file, `outturn-${today()}.backup`),
  });
  return (
    <div>
      <button type="button" className="button primary" onClick={() => download.mutate()} disabled={download.isPending}>
        {download.isPending ? words.making : words.download}
      </button>
      <Refusal error={download.error} />
    </div>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const WORDS = inBoth(
  {
    title: '备份',
    download: '下载备份',
    making: '正在生成备份…',
    lead: '整个台账（规划、文件、数据、历史、账号）存成一个文件，格式公开，不用本软件也能读。备份时可以照常工作。',
    parts: [
      {
        title: '做备份',
        says: '在服务器上运行，也可以写进计划任务，每天一次。数据目录不是默认位置时，加 --data 目录。',
        command: 'outturn backup ledger.backup',
      },
      {
        title: '恢复',
        says: '恢复到一个空的数据目录，原来的台账不会被覆盖。恢复时会重新校验全部哈希，有一处不符就不恢复。',
        command: 'outturn restore ledger.backup --data 新目录\noutturn serve --data 新目录',
      },
      {
        title: '试一试',
        says: '没有恢复过的备份不算备份：每季度在另一台机器上恢复一次，校验后比对链头哈希。',
        command: 'outturn verify --data 新目录',
      },
    ],
    secret:
      '备份里有密码的哈希和两步登录的密钥，只能由管理员保管；文件只有生成它的用户可以读（0600），复制时请保持。恢复之后，请检查账号和令牌：备份之后收回的会回到备份时的状态。',
  },
  {
    title: 'Backup',
    download: 'Download a backup',
    making: 'Making the backup…',
    lead: 'The whole ledger (plans, documents, figures, history, accounts) as one file of an open format, which can be read without this software. Work goes on meanwhile.',
    parts: [
      {
        title: 'Make a backup',
        says: 'Run it on the server, best once a day by its scheduler. Add --data FOLDER where the data is not in the usual place.',
        command: 'outturn backup ledger.backup',
      },
      {
        title: 'Restore',
        says: 'Into an empty folder; nothing is overwritten. All hashes are made again on the way, and one that differs ends it.',
        command: 'outturn restore ledger.backup --data NEW-FOLDER\noutturn serve --data NEW-FOLDER',
      },
      {
        title: 'Try it',
        says: 'A backup that was never restored is none: restore one on another machine every quarter, verify it, and compare the head of the chain.',
        command: 'outturn verify --data NEW-FOLDER',
      },
    ],
    secret:
      'Hashes of passwords and the keys of second steps are in the file, so only administrators may hold it. It is made readable for its owner only (mode 0600): keep it so. After a restore look through accounts and tokens: what was taken back after the backup is as it was.',
  },
);
