import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './refusal.js';

/** Puts a finished folder where it belongs, at once and for good. False where another was quicker. */
export async function moveInto(made: string, place: string): Promise<boolean> {
  try {
    await rename(made, place);
  } catch (error) {
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  // The new name itself has to reach the disk before anything is kept under it.
  const parent = await open(dirname(place));
  await parent.sync();
  await parent.close();
  return true;
}
