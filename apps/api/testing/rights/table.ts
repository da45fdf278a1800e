import { ROLES, type Role } from '@outturn/ledger';

/** Somebody as the table has them: a role, or the public. */
export type Someone = 'public' | Role;

/** How far somebody may go: everywhere; to what is published; to that and what is of their own unit; to the latter alone; or nowhere. */
export type Far = 'all' | 'pub' | 'own+pub' | 'own' | '-';

export interface Row {
  /** The endpoint, and what is asked of it where that makes a difference: `fillObservation:statistics`. */
  readonly name: string;
  readonly endpoint: string;
  readonly far: Readonly<Record<Someone, Far>>;
  /** What a token must be made for; `session` where no token will do, `-` where nothing is needed. */
  readonly scope: string;
}

/**
 * Who may do what, written by hand from the table of rights (who writes, submits, accepts, changes and sees) and from nothing in the code:
 * whoever changes a right changes it here too. The columns are those of the first line.
 */
const TABLE = `
                              public viewer filler  head    lead    planning statistics supervision assessment administrator scope
showHealth                    all    all    all     all     all     all      all        all         all        all           -
showState                     all    all    all     all     all     all      all        all         all        all           -

openSession                   all    all    all     all     all     all      all        all         all        all           -
redeemLink                    all    all    all     all     all     all      all        all         all        all           -
showSignIn                    all    all    all     all     all     all      all        all         all        all           -
startProvider                 all    all    all     all     all     all      all        all         all        all           -
finishProvider                all    all    all     all     all     all      all        all         all        all           -
showSession                   -      all    all     all     all     all      all        all         all        all           session
closeSession                  -      all    all     all     all     all      all        all         all        all           session
listSessions                  -      all    all     all     all     all      all        all         all        all           session
endSession                    -      all    all     all     all     all      all        all         all        all           session
changePassword                -      all    all     all     all     all      all        all         all        all           session
showSecondFactor              -      all    all     all     all     all      all        all         all        all           session
startSecondFactor             -      all    all     all     all     all      all        all         all        all           session
confirmSecondFactor           -      all    all     all     all     all      all        all         all        all           session
endSecondFactor               -      all    all     all     all     all      all        all         all        all           session
listTokens                    -      all    all     all     all     all      all        all         all        all           session
addToken                      -      all    all     all     all     all      all        all         all        all           session
revokeToken                   -      all    all     all     all     all      all        all         all        all           session
listAccounts                  -      -      -       -       -       -        -          -           -          all           session
addAccount                    -      -      -       -       -       -        -          -           -          all           session
changeAccount                 -      -      -       -       -       -        -          -           -          all           session
addLink                       -      -      -       -       -       -        -          -           -          all           session
listGrants                    -      -      -       -       -       -        -          -           -          all           session
grantRole                     -      -      -       -       -       -        -          -           -          all           session
revokeGrant                   -      -      -       -       -       -        -          -           -          all           session

searchSentences               pub    all    all     all     all     all      all        all         all        all           read
listDocuments                 pub    all    all     all     all     all      all        all         all        all           read
showDocument                  pub    all    all     all     all     all      all        all         all        all           read
showDocumentText              pub    all    all     all     all     all      all        all         all        all           read
showDocumentFile              pub    all    all     all     all     all      all        all         all        all           read
listSections                  pub    all    all     all     all     all      all        all         all        all           read
listEditions                  pub    all    all     all     all     all      all        all         all        all           read
showDocumentReview            pub    all    all     all     all     all      all        all         all        all           read
importDocuments               -      -      -       -       -       all      all        all         -          -             write:documents
changeDocument                -      -      -       -       -       all      all        all         -          -             write:documents
listJobs                      -      -      -       -       -       all      all        all         -          all           write:documents
showJob                       -      -      -       -       -       all      all        all         -          all           write:documents
showBatch                     -      -      -       -       -       all      all        all         -          all           write:documents
cancelJob                     -      -      -       -       -       all      all        all         -          -             write:documents

listFacts                     pub    all    all     all     all     all      all        all         all        all           read
showFact                      pub    all    all     all     all     all      all        all         all        all           read
addReview:target              -      -      -       -       -       all      -          -           -          -             write:facts
addReview:value               -      -      -       -       -       all      all        -           -          -             write:facts
addReview:task                -      -      -       -       -       all      -          all         -          -             write:facts
decideAnchors:task            -      -      -       -       -       all      -          all         -          -             write:facts
decideAnchors:target          -      -      -       -       -       all      -          -           -          -             write:facts

listUnits                     all    all    all     all     all     all      all        all         all        all           -
showUnit                      all    all    all     all     all     all      all        all         all        all           -
addUnit                       -      -      -       -       -       all      -          -           -          all           write:units
changeUnit                    -      -      -       -       -       all      -          -           -          all           write:units
listPosts                     -      all    all     all     all     all      all        all         all        all           read
addPost                       -      -      -       -       -       all      -          -           -          all           write:units
changePost                    -      -      -       -       -       all      -          -           -          all           write:units

listPlans                     pub    all    all     all     all     all      all        all         all        all           read
showPlan                      pub    all    all     all     all     all      all        all         all        all           read
listPlanVersions              pub    all    all     all     all     all      all        all         all        all           read
listPlanTargets               pub    all    all     all     all     all      all        all         all        all           read
listBaselines                 pub    all    all     all     all     all      all        all         all        all           read
addPlan                       -      -      -       -       -       all      -          -           -          -             write:plans
changePlan                    -      -      -       -       -       all      -          -           -          -             write:plans
amendPlan                     -      -      -       -       -       all      -          -           -          -             write:plans
addBaseline                   -      -      -       -       -       all      -          -           -          -             write:targets
changeBaseline                -      -      -       -       -       all      -          -           -          -             write:targets
addTarget                     -      -      -       -       -       all      -          -           -          -             write:targets
showTarget                    pub    all    all     all     all     all      all        all         all        all           read
listTargetHistory             pub    all    all     all     all     all      all        all         all        all           read
changeTarget                  -      -      -       -       -       all      -          -           -          -             write:targets
withdrawTarget                -      -      -       -       -       all      -          -           -          -             write:targets
listYearTargets               pub    all    all     all     all     all      all        all         all        all           read
addYearTarget                 -      -      -       -       -       all      -          -           -          -             write:targets
changeYearTarget              -      -      -       -       -       all      -          -           -          -             write:targets
withdrawYearTarget            -      -      -       -       -       all      -          -           -          -             write:targets
listProposedChanges           -      -      own     own     own     all      all        all         all        -             read
showProposedChange            -      -      own     own     own     all      all        all         all        -             read
proposeChange                 -      -      -       -       own     -        -          -           -          -             write:targets
withdrawProposedChange        -      -      -       -       own     -        -          -           -          -             write:targets
recordProposedChange          -      -      -       -       -       all      -          -           -          -             write:targets
declineProposedChange         -      -      -       -       -       all      -          -           -          -             write:targets

listIndicators                pub    all    all     all     all     all      all        all         all        all           read
showIndicator                 pub    all    all     all     all     all      all        all         all        all           read
listIndicatorHistory          -      all    all     all     all     all      all        all         all        all           read
addIndicator                  -      -      -       -       -       all      -          -           -          -             write:indicators
changeIndicator               -      -      -       -       -       all      -          -           -          -             write:indicators
listDefinitions               pub    all    all     all     all     all      all        all         all        all           read
addDefinition                 -      -      -       -       -       all      -          -           -          -             write:indicators
changeDefinition              -      -      -       -       -       all      -          -           -          -             write:indicators
listThresholds                -      all    all     all     all     all      all        all         all        all           read
listThresholdsHistory         -      all    all     all     all     all      all        all         all        all           read
addThresholds                 -      -      -       -       -       all      -          -           -          -             write:indicators
changeThresholds              -      -      -       -       -       all      -          -           -          -             write:indicators

listObservations              -      -      own     own     own     all      all        all         all        -             read
showObservation               -      -      own     own     own     all      all        all         all        -             read
listObservationHistory        -      -      own     own     own     all      all        all         all        -             read
fillObservation:department    -      -      own     own     own     all      -          -           -          -             write:observations
fillObservation:statistics    -      -      -       -       -       -        all        -           -          -             write:observations
refillObservation:department  -      -      own     own     own     all      -          -           -          -             write:observations
withdrawObservation           -      -      own     own     own     all      -          -           -          -             write:observations
submitObservation             -      -      -       own     own     -        -          -           -          -             write:observations
passObservation               -      -      -       -       own     -        -          -           -          -             write:observations
acceptObservation:department  -      -      -       -       -       all      -          -           -          -             write:observations
acceptObservation:document    -      -      -       -       -       all      all        -           -          -             write:observations
acceptObservation:statistics  -      -      -       -       -       -        all        -           -          -             write:observations
returnObservation             -      -      -       -       own     all      all        -           -          -             write:observations
confirmObservation            -      -      -       -       -       -        all        -           -          -             write:observations
lockObservation               -      -      -       -       -       all      all        -           -          -             write:observations
correctObservation:department -      -      -       own     own     all      -          -           -          -             write:observations
correctObservation:document   -      -      -       -       -       all      all        -           -          -             write:observations
correctObservation:statistics -      -      -       -       -       -        all        -           -          -             write:observations

listTasks                     pub    pub    own+pub own+pub own+pub all      all        all         all        pub           read
showTask                      pub    pub    own+pub own+pub own+pub all      all        all         all        pub           read
listTaskHistory               -      -      own     own     own     all      all        all         all        -             read
addTask                       -      -      -       -       -       all      -          all         -          -             write:facts
reportTask                    -      -      own     own     own     all      -          -           -          -             write:tasks
judgeTask                     -      -      -       -       -       -        -          all         -          -             write:tasks
listProjects                  pub    pub    own+pub own+pub own+pub all      all        all         all        pub           read
showProject                   pub    pub    own+pub own+pub own+pub all      all        all         all        pub           read
listProjectMentions           pub    pub    own+pub own+pub own+pub all      all        all         all        pub           read
listProjectHistory            -      -      own     own     own     all      all        all         all        -             read

listFindings                  pub    pub    pub     pub     pub     all      all        all         all        pub           read
showFinding                   pub    pub    pub     pub     pub     all      all        all         all        pub           read
listWaivers                   -      -      -       -       -       all      all        all         all        -             read
addWaiver                     -      -      -       -       -       all      -          -           -          -             write:findings
revokeWaiver                  -      -      -       -       -       all      -          -           -          -             write:findings
listEvents                    -      -      -       -       -       all      all        all         all        all           read

showScoreboard                all    all    all     all     all     all      all        all         all        all           -
showPlanOverview              all    all    all     all     all     all      all        all         all        all           -
showIndicatorJudgements       all    all    all     all     all     all      all        all         all        all           -
showTargetJudgement           all    all    all     all     all     all      all        all         all        all           -
signJudgement                 -      -      -       -       -       all      -          -           -          -             write:judgements
listReleases                  all    all    all     all     all     all      all        all         all        all           -
showRelease                   all    all    all     all     all     all      all        all         all        all           -
makeRelease                   -      -      -       -       -       all      -          -           -          -             write:releases
listChain                     -      -      -       -       -       all      all        all         all        all           read
verifyLedger                  -      -      -       -       -       all      all        all         all        all           read
makeBackup                    -      -      -       -       -       -        -          -           -          all           session
showIndicatorCsv              all    all    all     all     all     all      all        all         all        all           -
showIndicatorJson             all    all    all     all     all     all      all        all         all        all           -
showIndicatorMetadata         all    all    all     all     all     all      all        all         all        all           -
showPlanCsv                   all    all    all     all     all     all      all        all         all        all           -
showPlanJson                  all    all    all     all     all     all      all        all         all        all           -
showPlanMetadata              all    all    all     all     all     all      all        all         all        all           -
`;

export const EVERYONE: readonly Someone[] = ['public', ...ROLES];

export const ROWS: readonly Row[] = rowsOf(TABLE);

function rowsOf(table: string): readonly Row[] {
  const [columns = [], ...rows] = table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/ +/));
  return rows.map(([name = '', ...cells]) => {
    const cell = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '?']));
    const far = Object.fromEntries(EVERYONE.map((someone) => [someone, cell[someone] as Far]));
    return { name, endpoint: name.split(':')[0]!, far: far as Row['far'], scope: cell.scope! };
  });
}
