import type { components } from '@outturn/client';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { apiIn, told } from '../kit/api.js';
import { Waiting } from '../kit/asked.js';
import { Copy } from '../kit/copy.js';
import { inBoth, type Locale, useLocale, useWords } from '../kit/locale.js';
import { Page } from '../kit/page.js';
import { Refusal } from '../kit/refusal.js';

type Verified = components['schemas']['Verified'];

/** Makes all hashes again, when somebody asks for it: it reads the whole ledger. */
export function VerificationPage(): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const verify = useMutation({ mutationFn: () => told(() => apiIn(locale).POST('/api/verification')) });
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <button type="button" className="button primary" onClick={() => verify.mutate()} disabled={verify.isPending}>
          {words.run}
        </button>
      }
    >
      {verify.isPending && <Waiting>{words.running}</Waiting>}
      <Refusal error={verify.error} />
      {verify.data !== undefined && !verify.isPending && <Outcome verified={verify.data} />}
      <p className="quiet">{words.elsewhere}</p>
    </Page>
  );
}

function Outcome({ verified: { events, rows, head, breaks } }: { readonly verified: Verified }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const isWhole = breaks.length === 0;
  return (
    <section className={isWhole ? 'card part verified' : 'card part verified broken'} role="status">
      <h2>
        <span aria-hidden="true">{isWhole ? '✓' : '✕'}</span> {isWhole ? words.whole : words.broken(breaks.length)}
      </h2>
      <p>{words.length(events, rows)}</p>
      {!isWhole && (
        <>
          <ul>
            {breaks.map((one) => (
              <li key={JSON.stringify(one)}>{breakInWords(one, locale)}</li>
            ))}
          </ul>
          <p>{words.whatToDo}</p>
        </>
      )}
      <h3>{words.head}</h3>
      <Copy text={head} label={words.head} />
      <p className="quiet">{words.headMeans}</p>
    </section>
  );
}

function breakInWords(one: Verified['breaks'][number], locale: Locale): string {
  const words = WORDS[locale];
  const say = words.breaks[one.code];
  return say === undefined ? one.code : say(one);
}

type Say = Readonly<Record<string, (one: Readonly<Record<string, unknown>>) => string>>;

const WORDS = inBoth(
  {
    title: '校验',
    lead: '重新计算每一个事件的哈希，看台账有没有被绕过系统改动、删除或增加。只读，不改任何内容。',
    run: '开始校验',
    running: '正在重新计算全部哈希，台账大时需要几分钟…',
    elsewhere:
      '不想只相信本服务器：用 outturn verify 在另一台机器上校验，或用备份文件按 docs/backup.md 中的简短脚本校验。',
    whole: '台账完整，全部吻合',
    broken: (n: number) => `有 ${n} 处不吻合`,
    length: (events: number, rows: number) => `链上共 ${events} 个事件，${rows} 行记录。`,
    whatToDo: '请保留现状，不要继续写入；与最近的备份对照，并查看数据库服务器的访问记录。',
    head: '链头哈希（最后一个事件）',
    headMeans: '把它抄在纸上或公布出去：以后谁都可以据此确认，此前的内容没有改过。',
    breaks: {
      gap: ({ event }) => `缺少第 ${event} 号事件`,
      chain: ({ event }) => `第 ${event} 号事件与前一事件不衔接`,
      event: ({ event }) => `第 ${event} 号事件自身的记载被改动`,
      rows: ({ event, nouns }) => `第 ${event} 号事件写入的记录被改动、删除或增加（${String(nouns)}）`,
      'no-event': ({ event, noun }) => `有记录（${String(noun)}）自称属于第 ${event} 号事件，但没有这个事件`,
      versions: ({ noun, id }) => `${String(noun)} ${String(id)} 的前后版本不衔接`,
      content: ({ hash }) => `文件或文字与其哈希不符，或已丢失：${String(hash)}`,
      release: ({ number }) => `第 ${number} 号发布版与它的最后事件不符`,
    } as Say,
  },
  {
    title: 'Verification',
    lead: 'Makes the hash of every event again and says whether anything was changed, taken out or added behind the back of the system. It only reads.',
    run: 'Verify',
    running: 'Making all hashes again; with a large ledger this takes minutes…',
    elsewhere:
      'Not to trust this server alone: run outturn verify on another machine, or check a backup by the small program in docs/backup.md.',
    whole: 'The ledger is whole: everything fits',
    broken: (n: number) => (n === 1 ? 'One place does not fit' : `${n} places do not fit`),
    length: (events: number, rows: number) => `${events} events in the chain, ${rows} rows.`,
    whatToDo:
      'Leave it as it is and write nothing more; compare it with the last backup, and look at who had access to the database.',
    head: 'Head of the chain (hash of the last event)',
    headMeans: 'Write it on paper or publish it: by it anybody can tell later that nothing before was changed.',
    breaks: {
      gap: ({ event }) => `Event ${event} is missing`,
      chain: ({ event }) => `Event ${event} does not stand on the one before`,
      event: ({ event }) => `What event ${event} says of itself was changed`,
      rows: ({ event, nouns }) =>
        `Rows that event ${event} wrote were changed, taken out or added to (${String(nouns)})`,
      'no-event': ({ event, noun }) => `There are rows (${String(noun)}) of event ${event}, and no such event`,
      versions: ({ noun, id }) => `Versions of ${String(noun)} ${String(id)} do not follow each other`,
      content: ({ hash }) => `A file or a text is not what its hash says, or is gone: ${String(hash)}`,
      release: ({ number }) => `Release ${number} does not name the hash of its last event`,
    } as Say,
  },
);
