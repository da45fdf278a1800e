import type { Deed } from '../../vocabulary/tasks.js';
import type { Part } from '../clause.js';
import type { Item } from './item.js';
import type { ProjectStage } from './project.js';
import type { Zone } from './zones.js';

/** What goes on already; 加快推动 and 加快构建 still urge a beginning. */
const GOES_ON = /加快(?!推动|启动|构建|形成|建立|培育)|继续|持续|接续|深入|深化|巩固|续建|有序推进|大力|稳步/;

const IN_USE = /投用|投运|投产|使用|运营|启用/;
const UNDER_WAY = /(?<!新)建设|实施|开展|续建/;

/** How far a project has come, by the verbs around it; null where they do not tell. */
export function stageOf(zone: Zone, { head, built }: Item, part: Part): ProjectStage | null {
  const moves = zone.agent ? zone.before : [...zone.before, ...zone.behind];
  const deeds = new Set<Deed>(moves.map(({ deed }) => deed));
  const words = moves.map(({ word }) => word).join('');
  if (built && deeds.has('lean')) return 'under-construction';
  return part.mode === 'plan' ? ahead(deeds, words, part, built) : behind(deeds, words, head.kind === 'platform');
}

function ahead(deeds: ReadonlySet<Deed>, words: string, part: Part, built: boolean): ProjectStage | null {
  const urged = deeds.has('push') || part.span === null;
  if (deeds.has('finish')) return urged ? 'under-construction' : 'planned';
  if (deeds.has('prepare') || deeds.has('start')) return 'planned';
  if (deeds.has('run')) return deeds.has('push') ? 'under-construction' : 'operating';
  if (deeds.has('push') || deeds.has('build') || built) return GOES_ON.test(words) ? 'under-construction' : 'planned';
  return deeds.has('lean') ? 'operating' : null;
}

function behind(deeds: ReadonlySet<Deed>, words: string, platform: boolean): ProjectStage | null {
  if (deeds.has('run') || IN_USE.test(words)) return 'operating';
  if (deeds.has('finish')) return platform ? 'operating' : 'completed';
  if (deeds.has('start') || deeds.has('push') || UNDER_WAY.test(words)) return 'under-construction';
  if (deeds.has('prepare')) return 'planned';
  if (deeds.has('build')) return platform ? 'operating' : 'completed';
  return deeds.has('lean') ? 'operating' : null;
}
