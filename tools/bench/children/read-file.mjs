// Reads one file into facts and prints the most memory that took, in KB. Plain JavaScript, so that nothing but Node,
// the engine and the text is in memory.
import { readFileSync } from 'node:fs';
import { read } from '@outturn/engine';
import { peak } from './peak.mjs';

const reading = read(readFileSync(process.argv[2], 'utf8'));
if (reading.facts.length === 0) throw new Error('nothing was read');
console.log(peak());
