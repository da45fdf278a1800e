import type { ReactElement } from 'react';
import { FindingItem } from './finding-item.js';
import { useView } from './view.js';

/** Behind the text on paper, where there is no panel. */
export function PrintedFindings(): ReactElement | null {
  const { data, words } = useView();
  if (data.findings.length === 0) return null;
  return (
    <section className="ov-printed">
      <h2>{words.tabs.findings}</h2>
      {data.findings.map((finding, index) => (
        <FindingItem key={`${finding.fingerprint}-${finding.check}`} index={index} />
      ))}
    </section>
  );
}
