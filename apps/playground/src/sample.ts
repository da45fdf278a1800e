import annual from '../../../examples/annual-plan-2024.txt?raw';
import plan from '../../../examples/plan-2021-2025.txt?raw';
import earlier from '../../../examples/work-report-2023.txt?raw';
import later from '../../../examples/work-report-2024.txt?raw';
import type { Intake } from './intake.js';

/** The papers of a city that does not exist, with slips for the checks to find. */
export const SAMPLE: readonly Intake[] = [
  { name: 'plan-2021-2025.txt', text: plan, damaged: 0 },
  { name: 'work-report-2023.txt', text: earlier, damaged: 0 },
  { name: 'work-report-2024.txt', text: later, damaged: 0 },
  { name: 'annual-plan-2024.txt', text: annual, damaged: 0 },
];
