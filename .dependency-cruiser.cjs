const slices = [
  ['kernel'],
  ['journal'],
  ['marked'],
  ['accounts'],
  ['schemes'],
  ['clocks'],
  ['observers'],
  ['activities'],
  ['submissions'],
  ['issues'],
  ['referrals'],
  ['triage'],
  ['supervision'],
  ['lookbacks'],
  ['clues'],
  ['publicity'],
  ['pushes'],
  ['privacy'],
  ['notices'],
  ['meetings', 'consultations'],
  ['assessments', 'documents'],
  ['integrations'],
  ['demo'],
];
const layers = ['rules', 'entity', 'actions', 'type', 'resolver'];
const tests = '\\.test\\.ts$';
const oneOf = (names) => `(?:${names.join('|')})`;

/** A slice uses what lies to its left; it learns of what lies to its right by reading the journal. */
const leftwards = slices.flatMap((names, index) => {
  const right = slices.slice(index + 1).flat();
  return names.map((name) => ({
    name: `${name}-looks-left`,
    comment: `${name} may import only what stands to its left: it does not know of ${[...names.filter((n) => n !== name), ...right].join(', ') || 'anything to its right'}.`,
    severity: 'error',
    from: { path: `^server/src/${name}/`, pathNot: tests },
    to: { path: `^server/src/${oneOf([...names.filter((other) => other !== name), ...right, 'nothing'])}/` },
  }));
});

/** Inside a slice the suffix is the layer. */
const inward = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-know-no-outer-layer`,
  comment: `A *.${layer}.ts file does not import ${layers.slice(index + 1).join(', ')} files.`,
  severity: 'error',
  from: { path: `^server/src/.+\\.${layer}\\.ts$` },
  to: { path: `^server/src/.+\\.${oneOf(layers.slice(index + 1))}\\.ts$` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...leftwards,
    ...inward,
    {
      name: 'rules-are-pure',
      comment: 'A rules file imports the kernel and other rules, nothing else: no library, no clock, no input or output.',
      severity: 'error',
      from: { path: '^server/src/.*\\.rules\\.ts$' },
      to: { pathNot: ['^server/src/kernel/', '\\.rules\\.ts$'] },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel is plain TypeScript: it imports itself and Node, no library and no word of the domain.',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: tests },
      to: { path: '.', pathNot: ['^server/src/kernel/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'platform-is-composed-at-the-root',
      comment: 'Only the composition files at the root of src, and tests, know the platform.',
      severity: 'error',
      from: { path: '^server/src/[^/]+/', pathNot: ['^server/src/platform/', tests] },
      to: { path: '^server/src/platform/' },
    },
    {
      name: 'platform-knows-no-slice',
      comment: 'The platform carries the product and does not know it.',
      severity: 'error',
      from: { path: '^server/src/platform/', pathNot: tests },
      to: { path: `^server/src/${oneOf(slices.flat())}/` },
    },
    {
      name: 'slices-know-no-composition',
      comment: 'A slice does not import the files that compose the slices.',
      severity: 'error',
      from: { path: `^server/src/${oneOf(slices.flat())}/`, pathNot: tests },
      to: { path: '^server/src/[^/]+\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other at run time are one thing: find the third that both need.',
      severity: 'error',
      from: { pathNot: tests },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'The product does not import its tests.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: tests },
      to: { path: ['^server/test/', tests] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'server/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
