import type { ReactElement } from 'react';
import { inBoth, useWords } from '../kit/locale.js';
import { Things } from '../kit/things.js';
import { When } from '../kit/when.js';
import { JobActions } from './job-actions.js';
import { Outcome } from './outcome.js';
import type { Job } from './states.js';

/** Files that were handed in, with what became of them. */
export function JobsTable({ jobs }: { readonly jobs: readonly Job[] }): ReactElement {
  const words = useWords(WORDS);
  return (
    <Things label={words.files} heads={[words.file, words.outcome, words.at, words.next]}>
      {jobs.map((job) => (
        <tr key={job.id}>
          <th scope="row">{job.name}</th>
          <td>
            <Outcome job={job} />
          </td>
          <td>
            <When at={job.at} />
          </td>
          <td>
            <JobActions job={job} />
          </td>
        </tr>
      ))}
    </Things>
  );
}

const WORDS = inBoth(
  { files: '交来的文件', file: '文件', outcome: '进展', at: '交来时间', next: '可以做的' },
  { files: 'Files handed in', file: 'File', outcome: 'What became of it', at: 'Handed in', next: 'What you can do' },
);
