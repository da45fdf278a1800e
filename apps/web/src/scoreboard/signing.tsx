import { ClassMark, classWord, nameIn } from '@outturn/charts';
import type { components } from '@outturn/client';
import { type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { FormDialog } from '../kit/form-dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { When } from '../kit/when.js';
import { useHolds } from '../session/who.js';

type Judged = components['schemas']['TargetJudgement'];
type Word = NonNullable<Judged['judgement']['word']>;
const CHOICES: readonly Word[] = ['early', 'ahead', 'on-schedule', 'slightly-late', 'late', 'met', 'missed'];

interface SigningProps {
  readonly judged: Judged;
  /** The post of who signed last, where it was signed in one. */
  readonly post: string | null;
  readonly on: string;
  /** A state that is over is not signed any more. */
  readonly isPast: boolean;
}

/** Who has signed a judgement, and when. Until somebody does, it is a proposal. */
export function Signing({ judged, post, on, isPast }: SigningProps): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const maySign = useHolds('planning');
  const [isOpen, setIsOpen] = useState(false);
  const held = judged.signatures.filter(({ isReplaced }) => !isReplaced);
  return (
    <section>
      <h3>{words.title}</h3>
      {held.length === 0 && <p className="quiet">{words.none}</p>}
      {held.map(({ id, word, on: judgedOn, signedBy, signedAt, opinion }) => (
        <div key={id} className="signature">
          {word !== null && <ClassMark of={word} locale={locale} />} {words.by(post ?? signedBy)} <When at={signedAt} />{' '}
          <span className="quiet">{words.on(judgedOn)}</span>
          {opinion !== null && <blockquote className="own-words">{opinion}</blockquote>}
        </div>
      ))}
      {maySign && !isPast && (
        <button type="button" className="button" onClick={() => setIsOpen(true)}>
          {held.length === 0 ? words.sign : words.again}
        </button>
      )}
      {isOpen && <SignDialog judged={judged} on={on} onClose={() => setIsOpen(false)} />}
    </section>
  );
}

function SignDialog({
  judged,
  on,
  onClose,
}: {
  readonly judged: Judged;
  readonly on: string;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const { word: computed } = judged.judgement;
  const [word, setWord] = useState<Word | null>(computed);
  const [opinion, setOpinion] = useState('');
  const sign = useChange(() => {
    const said = { ...(word !== null && { word }), ...(opinion.trim() !== '' && { opinion: opinion.trim() }) };
    return told(() => apiIn(locale).POST('/api/judgements', { body: { target: judged.target.id, on, ...said } }));
  }, onClose);
  return (
    <FormDialog
      title={words.signing(nameIn(locale, judged.indicator))}
      submit={words.sign}
      change={sign}
      onClose={onClose}
    >
      <p className="quiet">{judged.words.verdict}</p>
      <label>
        {words.word}
        <select
          value={word ?? ''}
          onChange={({ target }) => setWord(CHOICES.find((one) => one === target.value) ?? null)}
        >
          {computed === null && <option value="">{judged.words.word}</option>}
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {classWord(one, locale)}
              {one === computed ? words.computed : ''}
            </option>
          ))}
        </select>
      </label>
      <label>
        {word === computed ? words.opinion : words.opinionNeeded}
        <textarea
          rows={3}
          maxLength={2000}
          required={word !== computed}
          value={opinion}
          onChange={({ target }) => setOpinion(target.value)}
        />
      </label>
    </FormDialog>
  );
}

const WORDS = inBoth(
  {
    title: '签署',
    none: '算出的判断是建议，有人签署后才算数。',
    by: (who: string) => `${who} 签署于`,
    on: (date: string) => `判断日期 ${date}`,
    sign: '签署判断',
    again: '重新签署',
    signing: (name: string) => `签署判断：${name}`,
    word: '判断',
    computed: '（计算结果）',
    opinion: '意见（可不填）',
    opinionNeeded: '意见（与计算结果不同，须说明理由）',
  },
  {
    title: 'Signature',
    none: 'A computed judgement is a proposal until a person signs it.',
    by: (who: string) => `signed by ${who},`,
    on: (date: string) => `judged on ${date}`,
    sign: 'Sign the judgement',
    again: 'Sign again',
    signing: (name: string) => `Sign the judgement: ${name}`,
    word: 'Judgement',
    computed: ' (as computed)',
    opinion: 'Opinion (may be left empty)',
    opinionNeeded: 'Opinion (it differs from what was computed: say why)',
  },
);
