import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import './thing.css';
import { queries } from '../api.js';
import { keepFocus } from '../keep-focus.js';
import { inBoth, useWords } from '../locale.js';
import { Refusal } from '../refusal.js';

interface DeedFormProps {
  /** What is done, and what its button says. */
  readonly title: string;
  readonly hint?: string;
  /** Sends what the form holds. */
  readonly send: (form: FormData) => Promise<unknown>;
  readonly onDone?: () => void;
  readonly children?: ReactNode;
}

/** A form that does something with a thing. Afterwards everything is read anew. */
export function DeedForm({ title, hint, send, onDone, children }: DeedFormProps): ReactElement {
  const words = useWords(WORDS);
  const deed = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queries.invalidateQueries();
      onDone?.();
      requestAnimationFrame(keepFocus);
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    deed.mutate(new FormData(event.currentTarget));
  };
  return (
    <form className="form deed-form" onSubmit={submit}>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
      <Refusal error={deed.error} reload={() => void queries.invalidateQueries().then(() => deed.reset())} />
      <button type="submit" className="button primary" disabled={deed.isPending}>
        {deed.isPending ? words.sending : title}
      </button>
    </form>
  );
}

interface DeedProps extends DeedFormProps {
  readonly isOpen?: boolean;
}

/** Something that can be done with a thing: its form opens where it is asked for. */
export function Deed({ isOpen = false, ...form }: DeedProps): ReactElement {
  const [open, setOpen] = useState(isOpen);
  return (
    <details className="deed card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{form.title}</summary>
      <DeedForm {...form} onDone={() => setOpen(isOpen)} />
    </details>
  );
}

const WORDS = inBoth({ sending: '正在保存…' }, { sending: 'Saving…' });
