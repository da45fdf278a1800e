import type { Comparator, KindId, Milestone, Prices, Role, Severity, Status, YearMeasure } from '@outturn/engine';
import type { ColumnType } from 'kysely';

/** Names here are those of the columns in camel case: `from_event` is `fromEvent`. */

/** A decimal: written as text, so that no digit is lost, and read as a number. */
type Decimal = ColumnType<number, string, never>;
type OptionalDecimal = ColumnType<number | null, string | null, never>;
/** A day, `YYYY-MM-DD`. */
type Day = string;

/** What every row of a noun begins with: whose version it is, and from which event on until before which one it holds. */
export interface Version {
  readonly id: string;
  readonly fromEvent: number;
  /** Null while it holds. */
  readonly toEvent: number | null;
}

export interface EventRow {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly account: string | null;
  readonly post: string | null;
  readonly unit: string | null;
  readonly reason: string | null;
  readonly document: string | null;
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

export type UnitKind =
  | 'government'
  | 'planning'
  | 'statistics'
  | 'supervision'
  | 'assessment'
  | 'department'
  | 'region'
  | 'owner'
  | 'other';

export interface UnitRow extends Version {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly kind: UnitKind;
  readonly above: string | null;
  readonly successorOf: readonly string[];
  readonly until: Day | null;
}

export interface PostRow extends Version {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

export interface RoleGrantRow extends Version {
  readonly account: string;
  readonly role: string;
  readonly unit: string | null;
  readonly post: string | null;
  readonly isRevoked: boolean;
}

export type PlanLevel = 'national' | 'province' | 'city' | 'county' | 'township';
export type PlanKind = 'development' | 'special' | 'regional' | 'spatial' | 'annual' | 'work-report';
export type PlanStatus =
  | 'draft'
  | 'aligning'
  | 'reviewed'
  | 'approved'
  | 'published'
  | 'in-force'
  | 'amended'
  | 'ended'
  | 'archived';

export interface PlanRow extends Version {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly level: PlanLevel;
  readonly kind: PlanKind;
  readonly baseYear: number | null;
  readonly fromYear: number;
  readonly toYear: number;
  readonly horizonYear: number | null;
  readonly approver: string | null;
  readonly documentNumber: string | null;
  readonly approvedOn: Day | null;
  readonly publishedOn: Day | null;
  readonly status: PlanStatus;
  readonly upper: readonly string[];
  readonly supersedes: string | null;
  readonly isPublic: boolean;
}

export interface PlanVersionRow extends Version {
  readonly plan: string;
  /** 1 for the plan as passed. */
  readonly number: number;
  readonly act: string | null;
  readonly document: string | null;
  readonly adoptedOn: Day | null;
  readonly reason: string | null;
}

export interface DocumentRow extends Version {
  readonly region: string;
  readonly plan: string | null;
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly year: number | null;
  readonly edition: number;
  readonly format: string;
  /** SHA-256 of the file, of its text and of the map of places: names of rows of content. */
  readonly bytes: string;
  readonly text: string;
  readonly map: string;
  /** UTF-16 units of the text. */
  readonly length: number;
  readonly publishedOn: Day | null;
  readonly source: string | null;
  readonly reader: string;
  readonly isPublic: boolean;
}

export interface SectionRow extends Version {
  readonly document: string;
  /** The edition of the document that its place counts in. */
  readonly edition: number;
  readonly position: number;
  readonly title: string;
  readonly depth: number;
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
}

export type Frequency = 'month' | 'quarter' | 'half-year' | 'year';
export type Direction = 'up' | 'down' | 'range' | 'none';

export interface IndicatorRow extends Version {
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly field: string | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly prices: Prices | null;
  readonly formula: string | null;
  readonly sourceUnit: string | null;
  readonly leadUnit: string | null;
  readonly frequency: Frequency | null;
  readonly isPublic: boolean;
}

export interface DefinitionRow extends Version {
  readonly indicator: string;
  readonly code: string;
  readonly text: string;
  /** The first period that it holds for. */
  readonly since: string;
  readonly reason: string | null;
  readonly factor: OptionalDecimal;
  readonly shift: OptionalDecimal;
  readonly convertsFrom: string | null;
}

export interface BaselineRow extends Version {
  readonly plan: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: Decimal;
  readonly decimals: number;
  readonly definition: string | null;
  readonly isEstimated: boolean;
  readonly footnote: string | null;
  readonly fact: string | null;
  /** Null for no. */
  readonly isWithdrawn: boolean;
}

export interface TargetRow extends Version {
  readonly region: string;
  readonly plan: string;
  readonly planVersion: number;
  readonly indicator: string;
  readonly kind: KindId;
  readonly fromYear: number;
  readonly toYear: number;
  readonly comparator: Comparator;
  readonly value: OptionalDecimal;
  readonly upper: OptionalDecimal;
  readonly decimals: number | null;
  readonly unit: string;
  readonly measure: YearMeasure | null;
  readonly form: Exclude<KindId, 'assigned'> | null;
  readonly tolerance: OptionalDecimal;
  readonly prices: Prices | null;
  readonly definition: string | null;
  readonly direction: Direction;
  readonly isBinding: boolean;
  readonly isSoft: boolean;
  /** The indicator that a relative target is held against. */
  readonly against: string | null;
  /** The target of the upper level that it was handed down from. */
  readonly issuedBy: string | null;
  readonly milestones: readonly Milestone[] | null;
  /** As the plan writes it. */
  readonly wording: string;
  readonly fact: string | null;
  readonly leadUnit: string | null;
  readonly position: number;
  readonly isWithdrawn: boolean;
}

export interface YearTargetRow extends Version {
  readonly region: string;
  readonly target: string;
  readonly period: string;
  readonly value: Decimal;
  readonly decimals: number;
  readonly comparator: Comparator | null;
  readonly measure: YearMeasure | null;
  readonly method: string | null;
  readonly document: string | null;
  readonly fact: string | null;
  readonly isWithdrawn: boolean;
}

export type ProposedChangeState = 'open' | 'recorded' | 'declined' | 'withdrawn';

/** 调整建议: what a lead unit would have a target say. What is null stays as it is. */
export interface ProposedChangeRow extends Version {
  readonly region: string;
  readonly target: string;
  /** The event of the version of the target that was looked at. */
  readonly targetVersion: number;
  /** The year that the target is split into (年度分解); null for the target itself. */
  readonly period: string | null;
  readonly value: OptionalDecimal;
  readonly upper: OptionalDecimal;
  readonly decimals: number | null;
  readonly wording: string | null;
  readonly reason: string;
  /** In whose name it is proposed. */
  readonly unit: string;
  readonly state: ProposedChangeState;
  readonly proposedBy: string | null;
  /** The version of the plan whose act it was recorded under. */
  readonly planVersion: number | null;
  /** Why it was declined. */
  readonly answer: string | null;
}

export type SeriesName = 'statistics' | 'department' | 'document';
/** `passed`: by the unit that leads the indicator, where another has filled it in. */
export type ObservationState =
  | 'draft'
  | 'submitted'
  | 'passed'
  | 'returned'
  | 'accepted'
  | 'confirmed'
  | 'locked'
  | 'withdrawn';

export interface ObservationRow extends Version {
  readonly region: string;
  readonly indicator: string;
  readonly period: string;
  readonly measure: YearMeasure;
  readonly value: Decimal;
  readonly decimals: number;
  readonly definition: string | null;
  readonly prices: Prices | null;
  readonly status: Status;
  readonly series: SeriesName;
  readonly state: ObservationState;
  readonly unit: string | null;
  readonly document: string | null;
  readonly fact: string | null;
  readonly quote: string | null;
  readonly note: string | null;
  readonly releasedOn: Day | null;
  readonly filledBy: string | null;
  readonly decidedBy: string | null;
}

/** What a person has said of what the reader found. */
export type ReviewState = 'proposed' | 'accepted' | 'corrected' | 'rejected';
/** Where something stands in a corrected edition. */
export type Anchor = 'same' | 'moved' | 'lost';
export type TaskProgress = 'open' | 'on-schedule' | 'ahead' | 'behind' | 'done' | 'adjusted' | 'failed';

export interface TaskRow extends Version {
  readonly region: string;
  readonly document: string;
  /** The edition of the document that its place counts in. */
  readonly edition: number;
  readonly plan: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly read: object;
  readonly kind: 'task' | 'policy' | 'reform';
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
  readonly due: string | null;
  readonly parent: string | null;
  readonly state: ReviewState | 'gone';
  readonly progress: TaskProgress;
  readonly reviewedProgress: TaskProgress | null;
  readonly note: string | null;
  readonly anchor: Anchor | null;
}

export interface ProjectRow extends Version {
  readonly region: string;
  readonly document: string;
  /** The edition of the document that its place counts in. */
  readonly edition: number;
  readonly plan: string | null;
  readonly code: string | null;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly read: object;
  readonly kind: string;
  readonly stage: string | null;
  readonly due: string | null;
  readonly leadUnit: string | null;
  readonly state: ReviewState | 'gone';
  readonly note: string | null;
  readonly anchor: Anchor | null;
}

export interface FactRow extends Version {
  readonly region: string;
  readonly document: string;
  /** The edition of the document that its place counts in. */
  readonly edition: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly period: string;
  readonly role: Role;
  readonly read: object;
  readonly proposal: object | null;
  /** `no-entry` for what becomes none; `gone` for what a person has agreed is not in the corrected edition. */
  readonly state: ReviewState | 'no-entry' | 'gone';
  readonly indicator: string | null;
  readonly entry: string | null;
  readonly anchor: Anchor | null;
  readonly instead: string | null;
}

export interface FindingRow extends Version {
  readonly region: string;
  readonly check: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly found: object;
  readonly documents: readonly string[];
  readonly isGone: boolean;
}

export interface WaiverRow extends Version {
  readonly fingerprint: string;
  readonly reason: string;
  readonly post: string | null;
  readonly until: Day | null;
  readonly isRevoked: boolean;
}

export interface ThresholdsRow extends Version {
  readonly code: string;
  readonly values: object;
}

export interface JudgementRow extends Version {
  readonly region: string;
  readonly target: string;
  readonly asOf: string;
  /** The last event that it took into account. */
  readonly seen: number;
  readonly result: object;
  readonly word: string | null;
  readonly opinion: string | null;
  readonly signedBy: string;
}

export interface ReleaseRow extends Version {
  readonly number: number;
  readonly title: string;
  readonly note: string | null;
  readonly seen: number;
  readonly head: string;
}

export interface PassageRow extends Omit<Version, 'id'> {
  readonly region: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kinds: readonly string[];
  readonly words: string;
}

/** The tables of versions, by noun. */
export interface Nouns {
  unit: UnitRow;
  post: PostRow;
  roleGrant: RoleGrantRow;
  plan: PlanRow;
  planVersion: PlanVersionRow;
  document: DocumentRow;
  section: SectionRow;
  indicator: IndicatorRow;
  definition: DefinitionRow;
  baseline: BaselineRow;
  target: TargetRow;
  yearTarget: YearTargetRow;
  proposedChange: ProposedChangeRow;
  observation: ObservationRow;
  task: TaskRow;
  project: ProjectRow;
  fact: FactRow;
  finding: FindingRow;
  waiver: WaiverRow;
  thresholds: ThresholdsRow;
  judgement: JudgementRow;
  release: ReleaseRow;
}

export type Noun = keyof Nouns;

/** All nouns in the order in which a backup writes them: what is named comes before what names it. */
export const NOUNS: readonly Noun[] = [
  'unit',
  'post',
  'roleGrant',
  'plan',
  'planVersion',
  'document',
  'section',
  'indicator',
  'definition',
  'fact',
  'baseline',
  'target',
  'yearTarget',
  'proposedChange',
  'observation',
  'task',
  'project',
  'finding',
  'waiver',
  'thresholds',
  'judgement',
  'release',
];

export interface Tables extends Nouns {
  event: EventRow;
  content: { readonly hash: string; readonly bytes: Uint8Array };
  passage: PassageRow;
}
