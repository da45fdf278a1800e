import type { Comparator, Measure, Project, ProjectStage, Reason, Role } from '@outturn/engine';

import type { Standing } from '../model/findings.js';

/** The tabs of the panel, in the order of their keys 1 to 7. `review` is there where a page around the viewer has a panel for it. */
export type Tab = 'review' | 'fact' | 'findings' | 'indicators' | 'targets' | 'tasks' | 'projects' | 'numbers';

export type Theme = 'auto' | 'light' | 'dark';

/** Every word of the viewer in one language. A locale that lacks one does not compile. */
export interface Messages {
  /** BCP 47. */
  readonly language: string;
  /** The button that changes to the other language, in that language. */
  readonly otherLanguage: string;
  readonly brand: string;
  readonly document: string;
  readonly contents: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly help: string;
  readonly close: string;
  readonly skipToPanel: string;
  readonly overview: string;
  readonly panel: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly previous: string;
  readonly next: string;
  /** Stands between two words of one line. */
  readonly dot: string;

  readonly counts: {
    readonly facts: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly places: (count: number) => string;
    readonly shown: (shown: number, all: number) => string;
  };

  readonly search: {
    readonly label: string;
    readonly hint: string;
    /** `at` counts from 1; 0 before the first step. */
    readonly hits: (at: number, all: number) => string;
    readonly none: string;
    readonly previous: string;
    readonly next: string;
  };

  readonly fact: {
    readonly none: string;
    readonly several: (count: number) => string;
    readonly fields: Readonly<
      Record<
        'meaning' | 'role' | 'binding' | 'period' | 'base' | 'scope' | 'section' | 'place' | 'rule' | 'code' | 'read',
        string
      >
    >;
    readonly soft: string;
    readonly optional: string;
    readonly takenOver: string;
    readonly noPeriod: string;
    readonly ownRegion: string;
    readonly otherPlaces: string;
    readonly noOtherPlaces: string;
    readonly citedBy: string;
    readonly notCited: string;
    readonly readOutOf: string;
  };
  readonly comparators: Readonly<Record<Comparator, (figure: string) => string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly aim: string;
  /** Of a target: whether it binds. */
  readonly binding: { readonly yes: string; readonly no: string };
  /** How the families of reading rules read; one that is not listed shows its own name. */
  readonly rules: Readonly<Record<string, string>>;

  readonly chart: {
    readonly title: (indicator: string, measure: string) => string;
    readonly description: (points: number, from: number, to: number) => string;
    readonly point: (year: number, figure: string, role: string) => string;
  };

  readonly findings: {
    readonly none: string;
    /** While they are still on their way. */
    readonly awaited: string;
    readonly noneFit: string;
    readonly filter: string;
    readonly all: string;
    readonly search: string;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly waivedBecause: (reason: string, by: string | null, until: string | null) => string;
    readonly arithmetic: string;
    readonly advice: string;
    readonly check: string;
    readonly quotes: string;
    /** Name of a sign in the margin. */
    readonly sign: (number: number, severity: string, title: string) => string;
    readonly strip: string;
  };

  readonly indicators: { readonly none: string; readonly search: string };
  readonly targets: { readonly none: string; readonly search: string };
  readonly tasks: {
    readonly none: string;
    readonly search: string;
    readonly deadline: string;
    readonly lead: string;
    readonly support: string;
  };
  readonly projects: {
    readonly none: string;
    readonly search: string;
    readonly kinds: Readonly<Record<Project['kind'], string>>;
    readonly stages: Readonly<Record<ProjectStage, string>>;
    readonly deadline: string;
    readonly investor: string;
  };
  readonly numbers: {
    readonly none: string;
    readonly explain: (share: string) => string;
    readonly mark: string;
    readonly reasons: Readonly<Record<Reason, string>>;
  };
  readonly noneFit: string;

  readonly keys: {
    readonly title: string;
    readonly on: string;
    /** `find` is the key that leads to the search. */
    readonly rows: (find: string) => readonly (readonly [keys: string, does: string])[];
    readonly marks: string;
    readonly legend: Readonly<Record<Role | 'finding' | 'number', string>>;
  };

  readonly made: (version: string, at: string | null) => string;
  readonly noScript: string;
  readonly emptyDocument: string;
  readonly noDocuments: string;
}
