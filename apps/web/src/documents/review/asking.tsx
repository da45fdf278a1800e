import type { ReactElement } from 'react';
import { CorrectFact } from './correct-fact.js';
import { CorrectProject, CorrectTask } from './correct-row.js';
import { MakeTask } from './make-task.js';
import { useReview } from './review.js';
import { Sure } from './sure.js';
import { Why } from './why.js';

/** The dialog that is open, if one is. */
export function AskingDialog(): ReactElement | null {
  const { asking, ask } = useReview();
  const onClose = (): void => ask(null);
  switch (asking?.ask) {
    case undefined:
      return null;
    case 'sure':
      return <Sure onClose={onClose} />;
    case 'why':
      return <Why what={asking.what} things={asking.things} onClose={onClose} />;
    case 'task':
      return <MakeTask start={asking.start} end={asking.end} onClose={onClose} />;
    case 'correct':
      if (asking.thing.noun === 'task') return <CorrectTask thing={asking.thing} onClose={onClose} />;
      if (asking.thing.noun === 'project') return <CorrectProject thing={asking.thing} onClose={onClose} />;
      return <CorrectFact thing={asking.thing} onClose={onClose} />;
  }
}
