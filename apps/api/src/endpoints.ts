import makeBackup from './backup/make-backup.js';
import showIndicatorCsv from './data/show-indicator-csv.js';
import showIndicatorJson from './data/show-indicator-json.js';
import showIndicatorMetadata from './data/show-indicator-metadata.js';
import showPlanCsv from './data/show-plan-csv.js';
import showPlanJson from './data/show-plan-json.js';
import showPlanMetadata from './data/show-plan-metadata.js';
import changeDocument from './documents/change-document.js';
import decideAnchors from './documents/decide-anchors.js';
import importDocuments from './documents/import-documents.js';
import listDocuments from './documents/list-documents.js';
import listEditions from './documents/list-editions.js';
import listSections from './documents/list-sections.js';
import showDocument from './documents/show-document.js';
import showDocumentFile from './documents/show-document-file.js';
import showDocumentReview from './documents/show-document-review.js';
import showDocumentText from './documents/show-document-text.js';
import listEvents from './events/list-events.js';
import listFacts from './facts/list-facts.js';
import showFact from './facts/show-fact.js';
import addWaiver from './findings/add-waiver.js';
import listFindings from './findings/list-findings.js';
import listWaivers from './findings/list-waivers.js';
import revokeWaiver from './findings/revoke-waiver.js';
import showFinding from './findings/show-finding.js';
import showHealth from './health/show-health.js';
import type { Endpoint } from './http/endpoint.js';
import addDefinition from './indicators/add-definition.js';
import addIndicator from './indicators/add-indicator.js';
import changeDefinition from './indicators/change-definition.js';
import changeIndicator from './indicators/change-indicator.js';
import listDefinitions from './indicators/list-definitions.js';
import listIndicatorHistory from './indicators/list-indicator-history.js';
import listIndicators from './indicators/list-indicators.js';
import showIndicator from './indicators/show-indicator.js';
import cancelJob from './jobs/cancel-job.js';
import listJobs from './jobs/list-jobs.js';
import showBatch from './jobs/show-batch.js';
import showJob from './jobs/show-job.js';
import showIndicatorJudgements from './judgements/show-indicator-judgements.js';
import showTargetJudgement from './judgements/show-target-judgement.js';
import signJudgement from './judgements/sign-judgement.js';
import acceptObservation from './observations/accept-observation.js';
import confirmObservation from './observations/confirm-observation.js';
import correctObservation from './observations/correct-observation.js';
import fillObservation from './observations/fill-observation.js';
import listObservationHistory from './observations/list-observation-history.js';
import listObservations from './observations/list-observations.js';
import lockObservation from './observations/lock-observation.js';
import passObservation from './observations/pass-observation.js';
import refillObservation from './observations/refill-observation.js';
import returnObservation from './observations/return-observation.js';
import showObservation from './observations/show-observation.js';
import submitObservation from './observations/submit-observation.js';
import withdrawObservation from './observations/withdraw-observation.js';
import addBaseline from './plans/add-baseline.js';
import addPlan from './plans/add-plan.js';
import addTarget from './plans/add-target.js';
import amendPlan from './plans/amend-plan.js';
import changeBaseline from './plans/change-baseline.js';
import changePlan from './plans/change-plan.js';
import listBaselines from './plans/list-baselines.js';
import listPlanTargets from './plans/list-plan-targets.js';
import listPlanVersions from './plans/list-plan-versions.js';
import listPlans from './plans/list-plans.js';
import showPlan from './plans/show-plan.js';
import showPlanOverview from './plans/show-plan-overview.js';
import addPost from './posts/add-post.js';
import changePost from './posts/change-post.js';
import listPosts from './posts/list-posts.js';
import listProjectHistory from './projects/list-project-history.js';
import listProjectMentions from './projects/list-project-mentions.js';
import listProjects from './projects/list-projects.js';
import showProject from './projects/show-project.js';
import declineProposedChange from './proposed-changes/decline-proposed-change.js';
import listProposedChanges from './proposed-changes/list-proposed-changes.js';
import proposeChange from './proposed-changes/propose-change.js';
import recordProposedChange from './proposed-changes/record-proposed-change.js';
import showProposedChange from './proposed-changes/show-proposed-change.js';
import withdrawProposedChange from './proposed-changes/withdraw-proposed-change.js';
import listReleases from './releases/list-releases.js';
import makeRelease from './releases/make-release.js';
import showRelease from './releases/show-release.js';
import addReview from './reviews/add-review.js';
import showScoreboard from './scoreboards/show-scoreboard.js';
import searchSentences from './search/search-sentences.js';
import addAccount from './sign-in/add-account.js';
import addLink from './sign-in/add-link.js';
import addToken from './sign-in/add-token.js';
import changeAccount from './sign-in/change-account.js';
import changePassword from './sign-in/change-password.js';
import closeSession from './sign-in/close-session.js';
import endSession from './sign-in/end-session.js';
import finishProvider from './sign-in/finish-provider.js';
import grantRole from './sign-in/grant-role.js';
import listAccounts from './sign-in/list-accounts.js';
import listGrants from './sign-in/list-grants.js';
import listSessions from './sign-in/list-sessions.js';
import listTokens from './sign-in/list-tokens.js';
import openSession from './sign-in/open-session.js';
import redeemLink from './sign-in/redeem-link.js';
import revokeGrant from './sign-in/revoke-grant.js';
import revokeToken from './sign-in/revoke-token.js';
import confirmSecondFactor from './sign-in/second-factor/confirm-second-factor.js';
import endSecondFactor from './sign-in/second-factor/end-second-factor.js';
import showSecondFactor from './sign-in/second-factor/show-second-factor.js';
import startSecondFactor from './sign-in/second-factor/start-second-factor.js';
import showSession from './sign-in/show-session.js';
import showSignIn from './sign-in/show-sign-in.js';
import startProvider from './sign-in/start-provider.js';
import showState from './state/show-state.js';
import addYearTarget from './targets/add-year-target.js';
import changeTarget from './targets/change-target.js';
import changeYearTarget from './targets/change-year-target.js';
import listTargetHistory from './targets/list-target-history.js';
import listYearTargets from './targets/list-year-targets.js';
import showTarget from './targets/show-target.js';
import withdrawTarget from './targets/withdraw-target.js';
import withdrawYearTarget from './targets/withdraw-year-target.js';
import addTask from './tasks/add-task.js';
import judgeTask from './tasks/judge-task.js';
import listTaskHistory from './tasks/list-task-history.js';
import listTasks from './tasks/list-tasks.js';
import reportTask from './tasks/report-task.js';
import showTask from './tasks/show-task.js';
import addThresholds from './thresholds/add-thresholds.js';
import changeThresholds from './thresholds/change-thresholds.js';
import listThresholds from './thresholds/list-thresholds.js';
import listThresholdsHistory from './thresholds/list-thresholds-history.js';
import addUnit from './units/add-unit.js';
import changeUnit from './units/change-unit.js';
import listUnits from './units/list-units.js';
import showUnit from './units/show-unit.js';
import listChain from './verification/list-chain.js';
import verifyLedger from './verification/verify-ledger.js';

/** Every endpoint of the server. A file that is missing here fails a test. */
export const ENDPOINTS: readonly Endpoint[] = [
  showHealth,
  showSignIn,
  openSession,
  showSession,
  closeSession,
  listSessions,
  endSession,
  startProvider,
  finishProvider,
  changePassword,
  showSecondFactor,
  startSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  listAccounts,
  addAccount,
  changeAccount,
  addLink,
  redeemLink,
  listGrants,
  grantRole,
  revokeGrant,
  listTokens,
  addToken,
  revokeToken,
  searchSentences,
  importDocuments,
  listDocuments,
  showDocument,
  changeDocument,
  showDocumentReview,
  showDocumentText,
  showDocumentFile,
  listSections,
  listEditions,
  decideAnchors,
  listJobs,
  showJob,
  cancelJob,
  showBatch,
  listUnits,
  showUnit,
  addUnit,
  changeUnit,
  listPosts,
  addPost,
  changePost,
  listBaselines,
  listPlanTargets,
  listPlanVersions,
  listPlans,
  showPlan,
  showPlanOverview,
  addBaseline,
  addPlan,
  addTarget,
  changeBaseline,
  changePlan,
  amendPlan,
  listTargetHistory,
  listYearTargets,
  showTarget,
  addYearTarget,
  changeTarget,
  changeYearTarget,
  withdrawTarget,
  withdrawYearTarget,
  listProposedChanges,
  proposeChange,
  showProposedChange,
  recordProposedChange,
  declineProposedChange,
  withdrawProposedChange,
  listDefinitions,
  listIndicatorHistory,
  listIndicators,
  showIndicator,
  addDefinition,
  addIndicator,
  changeDefinition,
  changeIndicator,
  listObservationHistory,
  listObservations,
  showObservation,
  fillObservation,
  refillObservation,
  passObservation,
  acceptObservation,
  confirmObservation,
  correctObservation,
  lockObservation,
  returnObservation,
  submitObservation,
  withdrawObservation,
  listFacts,
  showFact,
  addReview,
  listTasks,
  addTask,
  listTaskHistory,
  showTask,
  judgeTask,
  reportTask,
  listProjects,
  listProjectHistory,
  listProjectMentions,
  showProject,
  listFindings,
  listWaivers,
  showFinding,
  addWaiver,
  revokeWaiver,
  listThresholds,
  listThresholdsHistory,
  addThresholds,
  changeThresholds,
  listEvents,
  showScoreboard,
  showIndicatorJudgements,
  showTargetJudgement,
  signJudgement,
  showState,
  listReleases,
  showRelease,
  makeRelease,
  listChain,
  verifyLedger,
  makeBackup,
  showIndicatorCsv,
  showIndicatorJson,
  showIndicatorMetadata,
  showPlanCsv,
  showPlanJson,
  showPlanMetadata,
];
