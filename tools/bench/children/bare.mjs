// Bare Node, to compare with.
import { peak } from './peak.mjs';

console.log(peak());
