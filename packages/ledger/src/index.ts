export { type Backup, backup, type Progress } from './backup/backup.js';
export type { Reason as RestoreReason } from './backup/refused.js';
export { type Restored, restore } from './backup/restore.js';
export { type Break, type Verified, verify } from './chain/verify.js';
export { type Author, type Change, Draft, type Put, type Refusal, SYSTEM, type Written } from './chain/write.js';
export { type IndicatorRow, indicatorTable } from './data/indicator-table.js';
export { type Metadata, metadataOf } from './data/metadata.js';
export { regionsOf } from './data/regions.js';
export { scoreboardTable } from './data/scoreboard-table.js';
export { type Table, tableCsv } from './data/table.js';
export type { Connection, Database } from './database/connect.js';
export { type Migrated, migrate } from './database/migrate.js';
export type { About } from './documents/about.js';
export { type AnchorDecision, type AnchorsDecided, decideAnchors } from './documents/anchors.js';
export { type CaseOf, checkCase } from './documents/case.js';
export { changeDocument, type DocumentChanges } from './documents/change-document.js';
export { bytesOf, type FileMap, mapOf, textOf } from './documents/contents.js';
export type { Anchored } from './documents/correct.js';
export { importDocument } from './documents/import-document.js';
export {
  type DocumentFilter,
  editionsOf,
  listDocuments,
  listSections,
  readDocument,
} from './documents/list.js';
export type { KeptProposal } from './documents/proposals.js';
export type { ImportResult } from './documents/put-document.js';
export { type DecidedBy, type DocumentReview, reviewOf, type WaitingIn, waitingIn } from './documents/review.js';
export type { Counts, Kept } from './documents/rows.js';
export { type EventFilter, type EventShown, listEvents } from './events/list.js';
export { type FactFilter, listFacts, readFact, tellFacts } from './facts/facts.js';
export { type FindingFilter, type FindingShown, listFindings, readFinding } from './findings/findings.js';
export { addWaiver, listWaivers, readWaiver, revokeWaiver, type WaiverAsked } from './findings/waivers.js';
export { newId } from './ids.js';
export {
  addDefinition,
  changeDefinition,
  type DefinitionContent,
  listDefinitions,
  readDefinition,
} from './indicators/definitions.js';
export { withEnglishName } from './indicators/english-name.js';
export { type IndicatorFigures, withFigures } from './indicators/figures.js';
export {
  addIndicator,
  changeIndicator,
  type IndicatorContent,
  type IndicatorFilter,
  listIndicators,
  readIndicator,
} from './indicators/indicators.js';
export { cancelJob } from './jobs/end.js';
export { type Batch, type ImportJob, JOB_STATES, type JobResult, type JobState } from './jobs/job.js';
export { openQueue, type QueueOptions } from './jobs/queue.js';
export { type JobFilter, listJobs, readBatch, readJob } from './jobs/read.js';
export { type Submitted, submitImport } from './jobs/submit.js';
export { startWorker, type WorkerOptions } from './jobs/worker.js';
export type { LeftOut, LeftOutReason } from './judgements/figures.js';
export {
  type IndicatorPage,
  indicatorPage,
  type PageAsked as IndicatorPageAsked,
  tellIndicatorPage,
} from './judgements/indicator-page.js';
export { type Judged, type JudgeOptions, judge } from './judgements/judge.js';
export { limitsBy } from './judgements/limits.js';
export { type Due, type Overview, tellOverview } from './judgements/overview.js';
export type { Correction, ObservationTold, Passage, TargetVersion } from './judgements/page-rows.js';
export { isPeriod } from './judgements/periods.js';
export type { Rest } from './judgements/question.js';
export type { Scoreboard } from './judgements/scoreboard.js';
export type { ScoreboardItem } from './judgements/scoreboard-item.js';
export { type Frozen, type Signed, type Signing, signJudgement } from './judgements/sign.js';
export type { Signature } from './judgements/signed.js';
export { type TargetJudgement, targetJudgement } from './judgements/target-judgement.js';
export { type ScoreboardAsked, scoreboard, tellScoreboard } from './judgements/tell-scoreboard.js';
export type { Told } from './judgements/told.js';
export { type Ledger, openLedger } from './ledger.js';
export { Memo } from './memo.js';
export type { Aim, Made, Why } from './nouns/change.js';
export type { Figure } from './nouns/figures.js';
export { historyOf, type Moment } from './nouns/history.js';
export type { Listed, PageAsked, Place } from './nouns/list.js';
export { type Content, type Row, type Shown, shownOf } from './nouns/row.js';
export {
  correctObservation,
  type Filling,
  fillObservation,
  type Refilling,
  refillObservation,
} from './observations/fill.js';
export {
  listObservations,
  type ObservationFilter,
  observationHistory,
  readObservation,
} from './observations/list.js';
export { type StepName, stepObservation } from './observations/steps.js';
export type { Given } from './observations/value.js';
export { addBaseline, type BaselineAsked, changeBaseline, listBaselines, readBaseline } from './plans/baselines.js';
export { type Fault, faultsOf, type TargetContent } from './plans/check-target.js';
export {
  type Amendment,
  addPlan,
  amendPlan,
  changePlan,
  listPlans,
  listPlanVersions,
  type Passing,
  type PlanContent,
  type PlanFilter,
  readPlan,
} from './plans/plans.js';
export {
  type ChangeProposed,
  declineProposedChange,
  listProposedChanges,
  type ProposedChangeFilter,
  proposeChange,
  readProposedChange,
  recordProposedChange,
  withdrawProposedChange,
} from './plans/proposed-changes.js';
export {
  addTarget,
  changeTarget,
  listTargets,
  readTarget,
  type TargetAsked,
  type TargetFilter,
  targetHistory,
  withdrawTarget,
} from './plans/targets.js';
export { addThresholds, changeThresholds, type Limits, listThresholds, readThresholds } from './plans/thresholds.js';
export {
  addYearTarget,
  changeYearTarget,
  listYearTargets,
  readYearTarget,
  withdrawYearTarget,
  type YearTargetAsked,
} from './plans/year-targets.js';
export { addPost, changePost, listPosts, type PostContent, readPost } from './posts/posts.js';
export {
  listProjects,
  type ProjectFilter,
  type ProjectMention,
  type ProjectShown,
  projectHistory,
  projectMentions,
  readProject,
} from './projects/projects.js';
export { regionNameOf, withRegionName } from './regions.js';
export { type StateAmongReleases, stateAmongReleases } from './releases/around.js';
export { chainFrom } from './releases/chain.js';
export { listReleases, makeRelease, type Release, readRelease } from './releases/releases.js';
export { type State, stateOf } from './releases/state.js';
export type {
  Decided,
  Decisions,
  EntryProposal,
  FactDecision,
  Hindrance,
  ProjectChanges,
  RowDecision,
  TaskChanges,
} from './reviews/decision.js';
export { MOST_DECISIONS, type Reviewed, review, reviewFacts } from './reviews/review.js';
export type { Acting, Reviewer } from './roles/acting.js';
export {
  type GrantAsked,
  type GrantFilter,
  grantRole,
  grantsOf,
  listGrants,
  readGrant,
  revokeGrant,
} from './roles/grants.js';
export { isDepartmental, ROLES, type Role } from './roles/roles.js';
export { type Deed, type Grant, mayReview, mayTouch, type ReadThing, type Touched } from './roles/touch.js';
export type * from './schema/tables.js';
export { NOUNS } from './schema/tables.js';
export { type Found, type Hit, type HitDocument, type HitPlace, type Search, search } from './search/search.js';
export type { Thing, ThingKind } from './search/things.js';
export { wordsOf } from './search/words.js';
export { addTask, type TaskMarked } from './tasks/add-task.js';
export { judgeTask, reportTask } from './tasks/progress.js';
export { listTasks, readTask, type TaskFilter, type TaskShown, taskHistory } from './tasks/tasks.js';
export { isOneUnit, readSuccession, type Succession, successionOf } from './units/succession.js';
export { addUnit, changeUnit, listUnits, readUnit, type UnitContent, type UnitFilter } from './units/units.js';
export { type AsOf, type Circle, NOW, type Sight, type View, viewOf } from './view.js';
