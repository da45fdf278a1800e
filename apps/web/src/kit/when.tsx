import { dayOf, minuteOf } from '@outturn/charts';
import type { ReactElement } from 'react';

/** A moment, or its day; the exact one stands behind it. */
export function When({ at, day = false }: { readonly at: string; readonly day?: boolean }): ReactElement {
  return (
    <time dateTime={at} title={at}>
      {day ? dayOf(at) : minuteOf(at)}
    </time>
  );
}
