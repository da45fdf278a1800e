import type { ReactElement } from 'react';
import { Dialog } from '../../kit/dialog.js';
import { useWords } from '../../kit/locale.js';
import { alike } from './decide.js';
import { useReview } from './review.js';
import { TERMS } from './terms.js';
import { isEntry, type KeptEntry, keptOf } from './things.js';
import { WORDS } from './words.js';

/** How much is accepted at once, and what it becomes, before it is. */
export function Sure({ onClose }: { readonly onClose: () => void }): ReactElement {
  const words = useWords(WORDS);
  const terms = useWords(TERMS);
  const { paper, things, acceptWhatCan, isPending } = useReview();
  const sure = things.fact.filter(({ group }) => group === 'sure');
  const entries = sure.map(({ index }) => keptOf(paper.facts[index]!)).filter(isEntry);
  const counts = new Map<KeptEntry['becomes'], number>();
  for (const { becomes } of entries) counts.set(becomes, (counts.get(becomes) ?? 0) + 1);
  const created = new Set(entries.filter(({ match }) => match.how === 'new').map(({ match }) => match.name)).size;
  const accept = async (): Promise<void> => {
    await acceptWhatCan(alike(sure, 'accept'));
    onClose();
  };
  return (
    <Dialog title={words.sureTitle(sure.length)} onClose={onClose}>
      <ul>
        {[...counts].map(([becomes, count]) => (
          <li key={becomes}>{words.becomesCount(terms.becomes[becomes], count)}</li>
        ))}
      </ul>
      {created > 0 && <p>{words.newIndicators(created)}</p>}
      <p className="quiet">{words.sureHint}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" className="button primary" disabled={isPending} onClick={() => void accept()}>
          {isPending ? words.working : words.acceptSure(sure.length)}
        </button>
      </div>
    </Dialog>
  );
}
