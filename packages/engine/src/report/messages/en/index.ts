import type { Messages } from '../messages.js';
import { followUp } from './follow-up.js';
import { growth } from './growth.js';
import { lists } from './lists.js';
import { parts } from './parts.js';
import { projects } from './projects.js';
import { targets } from './targets.js';
import { units } from './units.js';
import { years } from './years.js';

export const en: Messages = { ...growth, ...parts, ...targets, ...units, ...lists, ...projects, ...years, ...followUp };
