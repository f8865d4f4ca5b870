import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** Documents that ask for everything: every field of a type, and under each of its objects every plain field of that. */
export function documents(schema: GraphQLSchema) {
  const of = (name: string) => schema.getType(name) as GraphQLObjectType;
  const plain = (f: GraphQLField<unknown, unknown>) => isLeafType(getNamedType(f.type));
  const answerable = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((f) => f.args.every((a) => !isNonNullType(a.type)));
  const flat = (type: GraphQLObjectType) => `__typename ${answerable(type).flatMap((f) => (plain(f) ? f.name : isInterfaceType(getNamedType(f.type)) ? `${f.name} { __typename id }` : [])).join(' ')}`;

  /** Every field of a type; `unlike` are those that other types of the same selection have under the same name and another type. */
  const whole = (name: string, { more = {}, less = [], unlike = new Set() }: { more?: Record<string, string>; less?: string[]; unlike?: ReadonlySet<string> } = {}): string =>
    ['__typename', ...answerable(of(name)).filter((f) => !less.includes(f.name)).map((f) => {
      const asked = `${unlike.has(f.name) ? `${f.name}_${name}: ` : ''}${f.name}`;
      const inner = getNamedType(f.type);
      if (isInterfaceType(inner)) return `${asked} { __typename id }`;
      return isObjectType(inner) ? `${asked} { ${more[f.name] ?? (inner.name === 'Deadline' && f.name !== 'deadlines' ? whole('Deadline') : flat(inner))} }` : asked;
    })].join(' ');

  const nouns = ['Submission', 'Opinion', 'Issue', 'Referral', 'Reply', 'CoOpinion', 'Plan', 'StageReport', 'AuthorTalk', 'Note', 'Attachment', 'Activity', 'Person', 'Membership'];
  const unlike = new Set(nouns.flatMap((n) => Object.values(of(n).getFields()).map((f) => [f.name, String(f.type)] as const))
    .filter(([name, type], _, all) => all.some(([other, its]) => other === name && its !== type)).map(([name]) => name));
  const subject = (less: string[]) => nouns.map((n) => `... on ${n} { ${whole(n, { less, unlike })} }`).join(' ');
  const events = (less: string[]) => `subscription($scope: EventScope!, $after: Cursor) { events(scope: $scope, after: $after) {
    __typename ... on Changed { type at actor changed subject { __typename id ${subject(less)} } } ... on Gone { id } ... on ResyncRequired { reason } } }`;
  const page = (name: string) => `(first: 15) { totalCount nodes { ${whole(name)} } }`;
  const nested = (path: [string, string][]): string => path.reduceRight((below, [field, type]) => whole(type, { more: below ? { [field]: below } : {} }), '');

  return {
    /** Things by their IDs, one alias each. */
    nodes: (ids: readonly [string, string][]) => `{ ${ids.map(([id, type], i) => `n${i}: node(id: "${id}") { ... on ${type} { ${whole(type)} } }`).join(' ')} }`,
    lists: [['submissions', 'Submission'], ['activities', 'Activity'], ['opinions', 'Opinion'], ['issues', 'Issue'], ['referrals', 'Referral'], ['observers', 'Membership']]
      .map(([field, type]) => `{ ${field}${page(type!)} }`),
    /** From what a unit has in hand back to who wrote it, and from the form on to what was answered. */
    nested: [
      `{ referrals(first: 5) { nodes { ${nested([['issue', 'Referral'], ['opinions', 'Issue'], ['submission', 'Opinion'], ['author', 'Submission']])} } } }`,
      `{ submissions(first: 5) { nodes { ${nested([['opinions', 'Submission'], ['issue', 'Opinion'], ['referrals', 'Issue'], ['replies', 'Referral'], ['answerClass', 'Reply']])} } } }`,
      `{ opinions(first: 5) { nodes { ${nested([['submission', 'Opinion'], ['questions', 'Submission']])} } } }`,
    ],
    archive: `query($of: ID) { archive(membershipId: $of, first: 100) { totalCount nodes { ${whole('TimelineEntry')} } } }`,
    audit: `{ auditFacts(first: 100) { nodes { ${whole('AuditFact')} } } }`,
    explain: 'query($id: ID!) { explainDeadline(clockId: $id) { __typename rule clause from workingDays sentence days { day note } } }',
    counts: (list: string, texts: number) => `query(${[...Array(texts).keys()].map((i) => `$t${i}: String!`).join(' ')}) { ${
      [...Array(texts).keys()].map((i) => `c${i}: ${list}(first: 1, where: { text: $t${i} }) { totalCount }`).join(' ')} }`,
    /** A stream read as one member in particular, and one that colleagues share. */
    personal: events([]),
    shared: events(['allowedActions']),
  };
}
