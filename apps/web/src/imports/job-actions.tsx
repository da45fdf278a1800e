import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactElement, useState } from 'react';
import { apiIn, told } from '../kit/api.js';
import { useChange } from '../kit/change.js';
import { Dialog } from '../kit/dialog.js';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { Refusal } from '../kit/refusal.js';
import { useHolds } from '../session/who.js';
import { fileOfJob, handIn } from './hand-in.js';
import { documentOf, type Job } from './states.js';

/** What may be done with a job now: look at the document, take the file back, say what the text does not. */
export function JobActions({ job }: { readonly job: Job }): ReactElement | null {
  const words = useWords(WORDS);
  const mayImport = useHolds('planning', 'statistics', 'supervision');
  const document = documentOf(job);
  if (document !== undefined) {
    return (
      <Link to="/documents/$id" params={{ id: document }}>
        {words.open}
      </Link>
    );
  }
  if (!mayImport) return null;
  if (job.state === 'waiting') return <TakeBack job={job} />;
  const lacksRegion = job.result?.outcome === 'refused' && job.result.refusal.code === 'region-needed';
  return lacksRegion ? <SayRegion job={job} /> : null;
}

function TakeBack({ job }: { readonly job: Job }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const takeBack = useChange(() =>
    told(() => apiIn(locale).DELETE('/api/jobs/{id}', { params: { path: { id: job.id } } })),
  );
  return (
    <>
      <button type="button" className="button" onClick={() => takeBack.mutate(undefined)} disabled={takeBack.isPending}>
        {words.takeBack}
      </button>
      <Refusal error={takeBack.error} />
    </>
  );
}

/** The text does not say its region: a person does, and the file is handed in once more. */
function SayRegion({ job }: { readonly job: Job }): ReactElement {
  const words = useWords(WORDS);
  const [isOpen, setIsOpen] = useState(false);
  const file = fileOfJob(job.id);
  if (file === undefined) return <span className="quiet">{words.again}</span>;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {words.sayRegion}
      </button>
      {isOpen && <RegionForm file={file} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function RegionForm({ file, onClose }: { readonly file: File; readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const locale = useLocale();
  const navigate = useNavigate();
  const send = useChange(
    async (region: string) => {
      const { batch, notTaken } = await handIn([file], { region }, locale, () => {});
      if (batch === undefined) throw notTaken[0]?.error;
      return batch;
    },
    (batch) => {
      onClose();
      void navigate({ to: '/imports/$batch', params: { batch } });
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send.mutate(String(new FormData(event.currentTarget).get('region')).trim());
  };
  return (
    <Dialog title={words.sayRegion} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        <p>{words.regionHint(file.name)}</p>
        <label>
          {words.region}
          <input name="region" required maxLength={100} />
        </label>
        <Refusal error={send.error} />
        <div className="actions">
          <button type="submit" className="button primary" disabled={send.isPending}>
            {words.sendAgain}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const WORDS = inBoth(
  {
    open: '打开文件',
    takeBack: '撤回',
    sayRegion: '说明是哪个地区',
    again: '请重新交这个文件',
    regionHint: (name: string) => `“${name}”的正文里没有写明是哪个地区的文件。写出地区全称或行政区划代码，再交一次。`,
    region: '地区',
    sendAgain: '重新交',
  },
  {
    open: 'Open the document',
    takeBack: 'Take back',
    sayRegion: 'Say which region',
    again: 'Hand the file in once more',
    regionHint: (name: string) =>
      `The text of “${name}” does not say which region it is of. Write its full name or its code, and the file is handed in again.`,
    region: 'Region',
    sendAgain: 'Hand in again',
  },
);
