// The rooms and the doors between them; docs/architecture.md says why.
// Every pattern here must match a file: tools/patterns fails otherwise, so that no rule outlives what it guards.

const ENGINE = '^packages/engine/src/';
const TESTS = '\\.test\\.ts$';

/** From left to right as the data walks; a room imports from its left, never from its right. */
const LINE = ['document/', 'facts/', 'entries/', 'checks/', 'evaluation/', 'report/', 'index\\.ts$'];

const leftward = LINE.flatMap((left, at) =>
  LINE.slice(at + 1).map((right) => ({
    name: `${left.split(/\W/)[0]}-knows-no-${right.split(/\W/)[0]}`,
    comment: 'Imports inside the engine point left on the line.',
    severity: 'error',
    from: { path: `${ENGINE}${left}`, pathNot: TESTS },
    to: { path: `${ENGINE}${right}` },
  })),
);

export default {
  forbidden: [
    ...leftward,
    {
      name: 'vocabulary-is-data',
      comment: 'Every room looks things up in it, and it runs the code of none.',
      severity: 'error',
      from: { path: `${ENGINE}vocabulary/` },
      to: { path: ENGINE, pathNot: `${ENGINE}vocabulary/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'vocabulary-knows-no-facts',
      comment: 'A row may use the types of the document (Range, Mode); what is made of a text is further on.',
      severity: 'error',
      from: { path: `${ENGINE}vocabulary/` },
      to: { path: `${ENGINE}(facts|entries|checks|evaluation|report)/|${ENGINE}index\\.ts$` },
    },
    {
      name: 'evaluation-needs-no-checks',
      comment: 'A target is judged by figures, not by what does not add up in a text; of facts it knows the types.',
      severity: 'error',
      from: { path: `${ENGINE}evaluation/`, pathNot: TESTS },
      to: { path: `${ENGINE}(document|facts|checks)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-is-pure',
      comment: 'The engine runs in a browser page: no Node built-in and no package. Its tests may use both.',
      severity: 'error',
      from: { path: ENGINE, pathNot: TESTS },
      to: { pathNot: ENGINE },
    },
    {
      name: 'front-door-of-the-engine',
      comment:
        'From outside, the engine is its index.ts and nothing else; tests share its cases. Only the generator of the pages looks inside.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: [ENGINE, '^tools/generate/'] },
      to: { path: '^packages/engine/', pathNot: '^packages/engine/((src|dist)/index\\.(ts|js|d\\.ts)$|testing/)' },
    },
    {
      name: 'front-door-of-import',
      comment:
        'From outside, import is its index.ts, that of apart/ where there are processes, that of told/ for words, and decode.ts in a page. Tools share the files that its tests are made of.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: '^packages/import/' },
      to: {
        path: '^packages/import/',
        pathNot: '^packages/import/((src|dist)/(((apart|told)/)?index|decode)\\.(ts|js|d\\.ts)$|testing/)',
      },
    },
    {
      name: 'front-door-of-the-viewer',
      comment:
        'From outside, the viewer is its index.ts, its page.ts where there is no React, and its preact.ts where that stands for it. Tests of pages share its browser.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: '^packages/viewer/' },
      to: {
        path: '^packages/viewer/',
        pathNot: '^packages/viewer/((src|dist)/(index|page|preact)\\.(ts|js|d\\.ts)$|dist/viewer\\.(js|css)$|testing/)',
      },
    },
    {
      name: 'front-door-of-the-ledger',
      comment:
        'From outside, the ledger is its index.ts, and that of postgres/ for who starts a database. Tests of apps and tools share its databases.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: '^packages/ledger/' },
      to: {
        path: '^packages/ledger/',
        pathNot: '^packages/ledger/((src|dist)/(postgres/)?index\\.(ts|js|d\\.ts)$|testing/)',
      },
    },
    {
      name: 'front-door-of-the-api',
      comment: 'The command starts the server by its index.ts; whatever else wants something of it asks over HTTP.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: '^apps/api/' },
      to: { path: '^apps/api/', pathNot: '^apps/api/((src|dist)/index\\.(ts|js|d\\.ts)$|testing/)' },
    },
    {
      name: 'client-stands-alone',
      comment: 'Who talks to a server needs nothing of it.',
      severity: 'error',
      from: { path: '^packages/client/', pathNot: TESTS },
      to: { path: '^(packages|apps)/', pathNot: '^packages/client/' },
    },
    {
      name: 'charts-draw',
      comment: 'They take what the client gives, and are drawn by React.',
      severity: 'error',
      from: { path: '^packages/charts/src/', pathNot: TESTS },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(charts|client)/' },
    },
    {
      name: 'site-asks-the-public-api',
      comment:
        'What is not published cannot get onto a public page: it is made of what the client gives, of words and of drawings.',
      severity: 'error',
      from: { path: '^packages/site/src/', pathNot: TESTS },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(site|charts|client|engine|viewer)/' },
    },
    {
      name: 'application-on-the-api',
      comment: 'The application has the API, words and drawings; it runs in a browser.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: TESTS },
      to: { path: '^(packages|apps)/', pathNot: '^(packages/(charts|client|engine|viewer)|apps/web)/' },
    },
    {
      name: 'front-doors-of-charts-and-site',
      comment:
        'From outside, they are their index.ts and their style sheet, and svg.ts of the charts for who writes files. Tests share what they are tried with.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: '^packages/(charts|site)/' },
      to: {
        path: '^packages/(charts|site)/',
        pathNot: '^packages/(charts|site)/((src|dist)/(index|svg)\\.(ts|js|d\\.ts)$|styles/|testing/)',
      },
    },
    {
      name: 'apps-are-the-end',
      comment: 'No package is built on an app. The tests of one may start what is built on it.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: ['^apps/', TESTS] },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stand-apart',
      comment: 'The command starts the server; nothing else of one app is used by another.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/', pathNot: ['^apps/cli/', TESTS] },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'Tools work on the product; the product does not need them.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { path: '^tools/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other at run time are one file. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere is not checked by the other rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-are-leaves',
      comment: 'What two tests share is a helper of its own.',
      severity: 'error',
      from: {},
      to: { path: TESTS },
    },
    {
      name: 'no-undeclared-package',
      comment: 'What a workspace imports stands in its package.json; development packages stay out of what is shipped.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TESTS },
      // What the user of a package brings along stands among the development packages too, for its own tests.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsConfig: { fileName: 'tsconfig.tools.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'] },
  },
};
