/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AttachmentCompleteInput = {
  attachmentId: string;
};

export type AttachmentUploadCreateInput = {
  alt?: string | null | undefined;
  contentType: string;
  fileName: string;
  idempotencyKey: string;
  sha256: string;
  size: number;
};

export type ClockState =
  | 'BREACHED'
  | 'MET'
  | 'RUNNING'
  | 'VOIDED';

export type DemoAdvanceInput = {
  days?: number | null | undefined;
  hours?: number | null | undefined;
};

export type Home =
  | 'ADMIN'
  | 'DEPARTMENT'
  | 'OBSERVER'
  | 'OFFICE';

export type IssueState =
  | 'ANSWERED'
  | 'CLEARED'
  | 'REFERRED'
  | 'REGISTERED'
  | 'REWORK';

export type OpinionState =
  | 'ANSWERED'
  | 'DECLINED'
  | 'REGISTERED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type PasswordChangeInput = {
  current: string;
  next: string;
};

export type ReferralState =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'ISSUED'
  | 'REPLIED'
  | 'REWORK';

export type ReplyState =
  | 'AWAITING_SIGNATURE'
  | 'DRAFT'
  | 'REJECTED'
  | 'RELEASED'
  | 'SIGNED';

export type Role =
  | 'ADMINISTRATOR'
  | 'HANDLER'
  | 'LEADER'
  | 'LIAISON'
  | 'OBSERVER'
  | 'OFFICER';

export type SessionActAsInput = {
  membershipId: string;
};

export type SessionSignInInput = {
  password: string;
  username: string;
};

export type SubmissionState =
  | 'AWAITING_INFO'
  | 'SUBMITTED'
  | 'TRIAGED'
  | 'WITHDRAWN';

export type AttachmentUploadCreateMutationVariables = Exact<{
  input: AttachmentUploadCreateInput;
}>;


export type AttachmentUploadCreateMutation = { attachmentUploadCreate: { uploadUrl: string, attachment: { id: string }, headers: Array<{ name: string, value: string }> } };

export type AttachmentCompleteMutationVariables = Exact<{
  input: AttachmentCompleteInput;
}>;


export type AttachmentCompleteMutation = { attachmentComplete: { attachment: { id: string, url: string, alt: string, width: number | null, height: number | null } } };

export type DeadlineFieldsFragment = { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean };

export type DeadlineExplanationQueryVariables = Exact<{
  id: string;
}>;


export type DeadlineExplanationQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, handOver: { id: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, note: string | null }> } } | null }
    | { id: string }
    | { id: string, deadline: { id: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, note: string | null }> } } | null }
    | { id: string }
    | { id: string }
    | { id: string, contact: { id: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, note: string | null }> } } | null }
    | { id: string }
   | null };

export type DeadlineExplainedFragment = { id: string, explain: { rule: string, clause: string, from: string, workingDays: number, sentence: string, days: Array<{ day: string, working: boolean, count: number | null, note: string | null }> } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demo: { now: string, banner: string, people: Array<{ key: string, name: string, title: string, scheme: string, home: Home, host: string }> } | null };

export type DemoAdvanceMutationVariables = Exact<{
  input: DemoAdvanceInput;
}>;


export type DemoAdvanceMutation = { demoAdvance: { now: string } };

export type EventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsSubscription = { events:
    | { __typename: 'Changed', cursor: string, type: string, at: string, actor: string, changed: Array<string>, subject:
        | { __typename: 'Attachment', id: string }
        | { __typename: 'Issue', version: number, title: string, category: string, categoryLabel: string, stateLabel: string, round: number, registeredAt: string, opinionCount: number, referralCount: number, id: string, issue_number: string, issue_state: IssueState, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, stateLabel: string, referral_state: ReferralState, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null } | null }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Opinion', version: number, ordinal: number, title: string, stateLabel: string, satisfied: boolean | null, id: string, opinion_type: string | null, opinion_typeLabel: string | null, opinion_state: OpinionState, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null }
        | { __typename: 'Person', id: string }
        | { __typename: 'Referral', version: number, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, id: string, referral_number: string, referral_state: ReferralState, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null }
        | { __typename: 'Reply', version: number, ordinal: number, stateLabel: string, signedAt: string | null, releasedAt: string | null, id: string, reply_state: ReplyState }
        | { __typename: 'Scheme', id: string }
        | { __typename: 'Submission', version: number, number: string, month: string | null, noOpinion: boolean, stateLabel: string, submittedAt: string, id: string, submission_type: string, submission_typeLabel: string, submission_state: SubmissionState, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null }
        | { __typename: 'Unit', id: string }
       }
    | { __typename: 'Gone', cursor: string, goneId: string }
    | { __typename: 'ResyncRequired', cursor: string, reason: string }
   };

export type SubmissionRowFragment = { id: string, version: number, number: string, type: string, typeLabel: string, month: string | null, noOpinion: boolean, state: SubmissionState, stateLabel: string, submittedAt: string, contact: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null };

export type OpinionRowFragment = { id: string, version: number, ordinal: number, type: string | null, typeLabel: string | null, title: string, state: OpinionState, stateLabel: string, satisfied: boolean | null, handOver: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null };

export type IssueRowFragment = { id: string, version: number, number: string, title: string, category: string, categoryLabel: string, state: IssueState, stateLabel: string, round: number, registeredAt: string, opinionCount: number, referralCount: number, responsibleUnit: { id: string, name: string } | null, latestReferral: { id: string, version: number, state: ReferralState, stateLabel: string, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null } | null };

export type ReferralRowFragment = { id: string, version: number, number: string, state: ReferralState, stateLabel: string, issuedAt: string, signedForAt: string | null, round: number, unit: { id: string, name: string }, handler: { id: string, name: string } | null, deadline: { id: string, rule: string, label: string, dueOn: string, dueAt: string, workingDaysLeft: number, state: ClockState, metAt: string | null, breachedAt: string | null, provisional: boolean } | null };

export type ReplyRowFragment = { id: string, version: number, ordinal: number, state: ReplyState, stateLabel: string, signedAt: string | null, releasedAt: string | null };

export type SessionSignInMutationVariables = Exact<{
  input: SessionSignInInput;
}>;


export type SessionSignInMutation = { sessionSignIn: { viewer: { home: Home, mustChangePassword: boolean, person: { id: string, name: string } } | null } };

export type SessionSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionSignOutMutation = { sessionSignOut: boolean };

export type SessionActAsMutationVariables = Exact<{
  input: SessionActAsInput;
}>;


export type SessionActAsMutation = { sessionActAs: { viewer: { home: Home, person: { id: string } } | null } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { home: Home, mustChangePassword: boolean, person: { id: string } } | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { home: Home, mustChangePassword: boolean, cursor: string, now: string, person: { id: string, name: string }, membership: { id: string, role: Role, title: string, unit: { id: string, name: string } | null } | null, memberships: Array<{ id: string, title: string, unit: { id: string, name: string } | null }>, scheme: { id: string, name: string, observerTitle: string, trial: boolean } | null } | null, demo: { now: string, banner: string } | null, setup: { needed: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DeadlineExplainedFragmentDoc = new TypedDocumentString(`
    fragment DeadlineExplained on Deadline {
  id
  explain {
    rule
    clause
    from
    workingDays
    sentence
    days {
      day
      working
      count
      note
    }
  }
}
    `, {"fragmentName":"DeadlineExplained"}) as unknown as TypedDocumentString<DeadlineExplainedFragment, unknown>;
export const DeadlineFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
}
    `, {"fragmentName":"DeadlineFields"}) as unknown as TypedDocumentString<DeadlineFieldsFragment, unknown>;
export const SubmissionRowFragmentDoc = new TypedDocumentString(`
    fragment SubmissionRow on Submission {
  id
  version
  number
  type
  typeLabel
  month
  noOpinion
  state
  stateLabel
  submittedAt
  contact {
    ...DeadlineFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
}`, {"fragmentName":"SubmissionRow"}) as unknown as TypedDocumentString<SubmissionRowFragment, unknown>;
export const OpinionRowFragmentDoc = new TypedDocumentString(`
    fragment OpinionRow on Opinion {
  id
  version
  ordinal
  type
  typeLabel
  title
  state
  stateLabel
  satisfied
  handOver {
    ...DeadlineFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
}`, {"fragmentName":"OpinionRow"}) as unknown as TypedDocumentString<OpinionRowFragment, unknown>;
export const IssueRowFragmentDoc = new TypedDocumentString(`
    fragment IssueRow on Issue {
  id
  version
  number
  title
  category
  categoryLabel
  state
  stateLabel
  round
  registeredAt
  opinionCount
  referralCount
  responsibleUnit {
    id
    name
  }
  latestReferral {
    id
    version
    state
    stateLabel
    deadline {
      ...DeadlineFields
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
}`, {"fragmentName":"IssueRow"}) as unknown as TypedDocumentString<IssueRowFragment, unknown>;
export const ReferralRowFragmentDoc = new TypedDocumentString(`
    fragment ReferralRow on Referral {
  id
  version
  number
  state
  stateLabel
  issuedAt
  signedForAt
  round
  unit {
    id
    name
  }
  handler {
    id
    name
  }
  deadline {
    ...DeadlineFields
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
}`, {"fragmentName":"ReferralRow"}) as unknown as TypedDocumentString<ReferralRowFragment, unknown>;
export const ReplyRowFragmentDoc = new TypedDocumentString(`
    fragment ReplyRow on Reply {
  id
  version
  ordinal
  state
  stateLabel
  signedAt
  releasedAt
}
    `, {"fragmentName":"ReplyRow"}) as unknown as TypedDocumentString<ReplyRowFragment, unknown>;
export const AttachmentUploadCreateDocument = new TypedDocumentString(`
    mutation AttachmentUploadCreate($input: AttachmentUploadCreateInput!) {
  attachmentUploadCreate(input: $input) {
    attachment {
      id
    }
    uploadUrl
    headers {
      name
      value
    }
  }
}
    `) as unknown as TypedDocumentString<AttachmentUploadCreateMutation, AttachmentUploadCreateMutationVariables>;
export const AttachmentCompleteDocument = new TypedDocumentString(`
    mutation AttachmentComplete($input: AttachmentCompleteInput!) {
  attachmentComplete(input: $input) {
    attachment {
      id
      url
      alt
      width
      height
    }
  }
}
    `) as unknown as TypedDocumentString<AttachmentCompleteMutation, AttachmentCompleteMutationVariables>;
export const DeadlineExplanationDocument = new TypedDocumentString(`
    query DeadlineExplanation($id: ID!) {
  node(id: $id) {
    id
    ... on Submission {
      contact {
        ...DeadlineExplained
      }
    }
    ... on Opinion {
      handOver {
        ...DeadlineExplained
      }
    }
    ... on Referral {
      deadline {
        ...DeadlineExplained
      }
    }
  }
}
    fragment DeadlineExplained on Deadline {
  id
  explain {
    rule
    clause
    from
    workingDays
    sentence
    days {
      day
      working
      count
      note
    }
  }
}`) as unknown as TypedDocumentString<DeadlineExplanationQuery, DeadlineExplanationQueryVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demo {
    now
    banner
    people {
      key
      name
      title
      scheme
      home
      host
    }
  }
}
    `) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const DemoAdvanceDocument = new TypedDocumentString(`
    mutation DemoAdvance($input: DemoAdvanceInput!) {
  demoAdvance(input: $input) {
    now
  }
}
    `) as unknown as TypedDocumentString<DemoAdvanceMutation, DemoAdvanceMutationVariables>;
export const EventsDocument = new TypedDocumentString(`
    subscription Events($after: Cursor) {
  events(scope: MINE, after: $after) {
    __typename
    ... on Changed {
      cursor
      type
      at
      actor
      changed
      subject {
        __typename
        id
        ... on Submission {
          version
          number
          submission_type: type
          submission_typeLabel: typeLabel
          month
          noOpinion
          submission_state: state
          stateLabel
          submittedAt
          contact {
            ...DeadlineFields
          }
        }
        ... on Opinion {
          version
          ordinal
          opinion_type: type
          opinion_typeLabel: typeLabel
          title
          opinion_state: state
          stateLabel
          satisfied
          handOver {
            ...DeadlineFields
          }
        }
        ... on Issue {
          version
          issue_number: number
          title
          category
          categoryLabel
          issue_state: state
          stateLabel
          round
          registeredAt
          opinionCount
          referralCount
          responsibleUnit {
            id
            name
          }
          latestReferral {
            id
            version
            referral_state: state
            stateLabel
            deadline {
              ...DeadlineFields
            }
          }
        }
        ... on Referral {
          version
          referral_number: number
          referral_state: state
          stateLabel
          issuedAt
          signedForAt
          round
          unit {
            id
            name
          }
          handler {
            id
            name
          }
          deadline {
            ...DeadlineFields
          }
        }
        ... on Reply {
          version
          ordinal
          reply_state: state
          stateLabel
          signedAt
          releasedAt
        }
      }
    }
    ... on Gone {
      cursor
      goneId: id
    }
    ... on ResyncRequired {
      cursor
      reason
    }
  }
}
    fragment DeadlineFields on Deadline {
  id
  rule
  label
  dueOn
  dueAt
  workingDaysLeft
  state
  metAt
  breachedAt
  provisional
}`) as unknown as TypedDocumentString<EventsSubscription, EventsSubscriptionVariables>;
export const SessionSignInDocument = new TypedDocumentString(`
    mutation SessionSignIn($input: SessionSignInInput!) {
  sessionSignIn(input: $input) {
    viewer {
      home
      mustChangePassword
      person {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionSignInMutation, SessionSignInMutationVariables>;
export const SessionSignOutDocument = new TypedDocumentString(`
    mutation SessionSignOut {
  sessionSignOut
}
    `) as unknown as TypedDocumentString<SessionSignOutMutation, SessionSignOutMutationVariables>;
export const SessionActAsDocument = new TypedDocumentString(`
    mutation SessionActAs($input: SessionActAsInput!) {
  sessionActAs(input: $input) {
    viewer {
      home
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionActAsMutation, SessionActAsMutationVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    viewer {
      home
      mustChangePassword
      person {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    home
    mustChangePassword
    cursor
    now
    person {
      id
      name
    }
    membership {
      id
      role
      title
      unit {
        id
        name
      }
    }
    memberships {
      id
      title
      unit {
        id
        name
      }
    }
    scheme {
      id
      name
      observerTitle
      trial
    }
  }
  demo {
    now
    banner
  }
  setup {
    needed
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;