import type { components } from '@outturn/client';

export type Scoreboard = components['schemas']['Scoreboard'];
export type Item = components['schemas']['ScoreboardItem'];
export type Class = Item['class'];
