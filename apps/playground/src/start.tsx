import type { Locale } from '@outturn/engine';
import { type DragEvent, type ReactElement, useRef, useState } from 'react';
import { added, type Intake, type Trouble, takeBytes, takeText } from './intake.js';
import type { Messages } from './messages/messages.js';
import { SAMPLE } from './sample.js';
import { Taken } from './taken.js';

interface StartProps {
  readonly words: Messages;
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly taken: readonly Intake[];
  readonly setTaken: (taken: readonly Intake[]) => void;
  readonly read: (taken: readonly Intake[]) => void;
  readonly working: boolean;
  /** What went wrong while reading; empty where nothing did. */
  readonly failure: string;
}

/** Where texts come in. */
export function Start({ words, locale, setLocale, taken, setTaken, read, working, failure }: StartProps): ReactElement {
  const [pasted, setPasted] = useState('');
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [asked, setAsked] = useState(false);

  const take = async (files: readonly File[]): Promise<void> => {
    const intakes = await Promise.all(files.map(takeFile));
    setTroubles(intakes.filter(isTrouble));
    setTaken(intakes.filter(isIntake).reduce(added, taken));
  };
  const start = (): void => {
    setAsked(true);
    const written = pasted.trim() === '' ? null : takeText(words.name(taken.length + 1), pasted);
    if (written !== null && isTrouble(written)) {
      setTroubles([written]);
      return;
    }
    const all = written === null ? taken : added(taken, written);
    if (all.length === 0) return;
    setTaken(all);
    setPasted('');
    read(all);
  };
  return (
    <main className="pg" lang={words.language} {...dropping(take)}>
      <header>
        <h1>{words.title}</h1>
        <button
          type="button"
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
        >
          {words.otherLanguage}
        </button>
      </header>
      <p className="pg-lead">{words.lead}</p>
      <p className="pg-privacy">{words.privacy}</p>

      <label htmlFor="pasted">{words.paste}</label>
      <textarea
        id="pasted"
        rows={10}
        value={pasted}
        placeholder={words.pasteHint}
        onChange={(event) => setPasted(event.target.value)}
      />
      <FileChoice words={words} take={take} />
      <div role="alert">
        {troubles.map((trouble) => (
          <p key={trouble.name} className="pg-trouble">
            {words.trouble(trouble)}
          </p>
        ))}
        {failure !== '' && <p className="pg-trouble">{words.failed(failure)}</p>}
        {asked && taken.length === 0 && pasted.trim() === '' && <p className="pg-trouble">{words.nothingYet}</p>}
      </div>
      <Taken words={words} taken={taken} setTaken={setTaken} />
      <p className="pg-actions">
        <button type="button" className="pg-start" disabled={working} onClick={start}>
          {working ? words.working : words.start}
        </button>
        <button type="button" disabled={working} onClick={() => read(SAMPLE)}>
          {words.sample}
        </button>
      </p>
    </main>
  );
}

interface FileChoiceProps {
  readonly words: Messages;
  readonly take: (files: readonly File[]) => Promise<void>;
}

function FileChoice({ words, take }: FileChoiceProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="pg-files">
      <button type="button" onClick={() => input.current?.click()}>
        {words.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".txt,.md,.csv,text/*"
        hidden
        aria-label={words.choose}
        onChange={async (event) => {
          const { target } = event;
          await take([...(target.files ?? [])]);
          // The same file may be chosen again once it was mended.
          target.value = '';
        }}
      />
      <span>{words.drop}</span>
    </p>
  );
}

/** A page takes what is dropped anywhere on it, and never leaves for a file. */
function dropping(take: (files: readonly File[]) => Promise<void>): {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} {
  return {
    onDragOver: (event) => event.preventDefault(),
    onDrop: (event) => {
      event.preventDefault();
      void take([...event.dataTransfer.files]);
    },
  };
}

async function takeFile(file: File): Promise<Intake | Trouble> {
  try {
    return takeBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { name: file.name, reason: 'unreadable' };
  }
}

function isTrouble(one: Intake | Trouble): one is Trouble {
  return 'reason' in one;
}

function isIntake(one: Intake | Trouble): one is Intake {
  return !isTrouble(one);
}
