import { useNavigate } from '@tanstack/react-router';
import { createContext, type DragEvent, type ReactElement, type ReactNode, use, useRef, useState } from 'react';
import { inBoth, useLocale, useWords } from '../kit/locale.js';
import { useHolds } from '../session/who.js';
import { filesDropped } from './dropped.js';
import { type About, handIn, type NotTaken } from './hand-in.js';
import './imports.css';
import { HandingIn } from './handing-in.js';

const HandInContext = createContext<((files: readonly File[]) => void) | null>(null);

/** Hands files in and shows how far it is; null for those who may not. */
export function useHandIn(): ((files: readonly File[]) => void) | null {
  return use(HandInContext);
}

/** How far a handing in is. */
export interface Sending {
  readonly files: readonly File[];
  readonly done: number;
  readonly notTaken: readonly NotTaken[];
  /** Where the rest of the files went. */
  readonly batch?: string | undefined;
  readonly isOver: boolean;
}

/** Files that are dropped anywhere on what stands inside are handed in; afterwards the page of their batch is shown. */
export function DropAnywhere({
  plan,
  children,
}: {
  readonly plan?: string | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const mayImport = useHolds('planning', 'statistics', 'supervision');
  const { sending, start, close } = useSending(plan === undefined ? {} : { plan });
  if (!mayImport) return <>{children}</>;
  return (
    <HandInContext value={start}>
      <DropZone onFiles={start}>{children}</DropZone>
      {sending !== null && <HandingIn sending={sending} onClose={close} />}
    </HandInContext>
  );
}

function useSending(about: About) {
  const locale = useLocale();
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending | null>(null);
  const send = async (files: readonly File[]): Promise<void> => {
    const begun: Sending = { files, done: 0, notTaken: [], isOver: false };
    setSending(begun);
    const { batch, notTaken } = await handIn(files, about, locale, (done) => setSending({ ...begun, done }));
    if (batch !== undefined && notTaken.length === 0) {
      setSending(null);
      await navigate({ to: '/imports/$batch', params: { batch } });
    } else {
      setSending({ ...begun, done: files.length, notTaken, batch, isOver: true });
    }
  };
  return {
    sending,
    start: (files: readonly File[]) => {
      if (files.length > 0) void send(files);
    },
    close: () => setSending(null),
  };
}

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Mouse only; those who use the keyboard have the buttons of `ChooseFiles`. */
function DropZone({ onFiles, children }: DropZoneProps): ReactElement {
  const words = useWords(WORDS);
  const [isOver, setIsOver] = useState(false);
  // Each element on the way says that it is entered and left.
  const depth = useRef(0);
  const moved = (by: number) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    depth.current = Math.max(0, depth.current + by);
    setIsOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is done by buttons, for those without a mouse.
    <div
      className="drop-zone"
      onDragEnter={moved(1)}
      onDragLeave={moved(-1)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setIsOver(false);
        void filesDropped(event.dataTransfer).then(onFiles);
      }}
    >
      {isOver && <div className="drop-here">{words.drop}</div>}
      {children}
    </div>
  );
}

const WORDS = inBoth({ drop: '松开鼠标，导入这些文件' }, { drop: 'Let go to import these files' });
