export { aboutCheck, type CheckAbout, checkIds } from './checks/about.js';
export type { CheckGroup } from './checks/check.js';
export type { Citation, Draft, Finding, Severity } from './checks/finding.js';
export { type CheckOptions, check } from './checks/run.js';
export { type Ruling, rule, type Waived, type Waiver } from './checks/waiver.js';
export type { Document, DocumentFrame, DocumentKind, Mode, Section, Span } from './document/document.js';
export type { Cell, Layout, Table, Title } from './document/layout.js';
export { type Place, placeOf, type Range } from './document/range.js';
export { sentencesOf } from './document/sentences.js';
export { type Anchor, type Anchors, anchorFacts, type Told } from './entries/anchors.js';
export { keyOfProject } from './entries/mentions.js';
export {
  type Class,
  type ClassCount,
  type Counted,
  classOf,
  type Summary,
  summarise,
  type Tally,
  type Weighted,
  type WeightedMean,
  weightedMean,
} from './evaluation/aggregate.js';
export { endOf } from './evaluation/calendar.js';
export {
  type Balance,
  type Breakdown,
  balance,
  type Joint,
  jointRatio,
  type RatioPart,
  type Simulation,
  simulate,
} from './evaluation/decompose.js';
export { evaluate } from './evaluation/evaluate.js';
export type { Conversion, Evidence, Milestone, Observation, Series, Status } from './evaluation/evidence.js';
export { arithmeticOf, type Of, recompute, type Step, type StepCode } from './evaluation/formulas.js';
export type {
  Alongside,
  Course,
  Forecast,
  Judgement,
  Kept,
  Latest,
  Pace,
  Params,
  Remark,
  State,
  Word,
} from './evaluation/judgement.js';
export { type Band, type Light, type LightRules, OUHAI, YINCHUAN } from './evaluation/light-rules.js';
export { type Lit, lightsOf, type ProjectMonth } from './evaluation/lights.js';
export { type InWords, proposeInWords } from './evaluation/proposals/in-words.js';
export type { Certainty, Doubt, KnownIndicator, Match, Nothing, Proposal } from './evaluation/proposals/proposal.js';
export { propose } from './evaluation/proposals/propose.js';
export { type PublishedClass, type PublishedCount, recount } from './evaluation/recount.js';
export type { Base, Dated, Figure, KindId, Prices, Target, YearMeasure, YearTarget } from './evaluation/target.js';
export { DEFAULT_THRESHOLDS, INSTITUTE_THRESHOLDS, type Thresholds } from './evaluation/thresholds.js';
export { type Coverage, coverage } from './facts/coverage.js';
export { type Explanation, explain } from './facts/explain.js';
export type { Comparator, Fact, LeftOut, Measure, Reason, Role } from './facts/fact.js';
export { findProjects } from './facts/projects/find.js';
export type { Project, ProjectStage } from './facts/projects/project.js';
export { read } from './facts/read.js';
export type { Reading, ReadOptions } from './facts/reading.js';
export { isSheet } from './facts/sheet/index.js';
export { findTasks } from './facts/tasks/find.js';
export type { Task } from './facts/tasks/task.js';
export { type Locale, type Said, sayFinding, titleOf } from './report/say.js';
export { type SaidJudgement, sayJudgement, sayLight, sayRemark } from './report/say-judgement.js';
export { conversionOf } from './vocabulary/conversions.js';
export { findIndicator, indicatorByCode } from './vocabulary/indicators/index.js';
export type { ProjectKind } from './vocabulary/projects.js';
export { findRegion, regionByCode } from './vocabulary/regions/index.js';
