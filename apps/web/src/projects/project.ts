import type { components } from '@outturn/client';

export type Project = components['schemas']['Project'];

/** 工程项目, 专项行动和计划, 平台. */
export const PROJECT_KINDS = ['project', 'programme', 'platform'] as const;
/** From the drawing board to use. */
export const STAGES = ['planned', 'under-construction', 'completed', 'operating'] as const;
export type Stage = (typeof STAGES)[number];

/** A project as a list shows it: the last that was said of it, and how often it is spoken of. */
export interface Spoken {
  readonly project: Project;
  readonly mentions: number;
}

/** What bears one name, or one code, in a region is one project: the mention that comes last stands for all. */
export function spokenOf(projects: readonly Project[], isLater: (one: Project, other: Project) => boolean): Spoken[] {
  const spoken = new Map<string, Spoken>();
  for (const project of projects) {
    const key = project.code ?? `${project.region} ${project.name}`;
    const before = spoken.get(key);
    const isNewer = before === undefined || isLater(project, before.project);
    spoken.set(key, {
      project: isNewer ? project : before.project,
      mentions: (before?.mentions ?? 0) + 1,
    });
  }
  return [...spoken.values()];
}

/** Stages that nobody has put among ours are shown as they are written. */
export function stageOf({ stage }: Project): Stage | null {
  return STAGES.find((one) => one === stage) ?? null;
}
