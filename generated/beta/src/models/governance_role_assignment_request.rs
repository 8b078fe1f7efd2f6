// @generated
use crate::mg;

/// Entity type [`microsoft.graph.governanceRoleAssignmentRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceRoleAssignmentRequestCollection`], for example
/// `graph.governance_role_assignment_requests()`.
///
/// Operations: `cancel`, `update_request`.
///
/// [`GovernanceRoleAssignmentRequestCollection`]: crate::requests::governance_role_assignment_request::GovernanceRoleAssignmentRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequest?view=graph-rest-beta
pub struct GovernanceRoleAssignmentRequest {
    /// `assignmentState`. Never null.
    pub assignment_state: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `linkedEligibleRoleAssignmentId`.
    pub linked_eligible_role_assignment_id: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `requestedDateTime`.
    pub requested_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<super::GovernanceSchedule>>,
    /// `status`.
    pub status: mg::Field<mg::Boxed<super::GovernanceRoleAssignmentRequestStatus>>,
    /// `subjectId`.
    pub subject_id: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRoleAssignmentRequest: "microsoft.graph.governanceRoleAssignmentRequest", entity, base super::Entity;
    assignment_state: "assignmentState" required,
    id: "id" key required,
    linked_eligible_role_assignment_id: "linkedEligibleRoleAssignmentId",
    reason: "reason",
    requested_date_time: "requestedDateTime",
    resource_id: "resourceId",
    role_definition_id: "roleDefinitionId",
    schedule: "schedule",
    status: "status",
    subject_id: "subjectId",
    type_: "type" required,
}

mg::derived_from! { GovernanceRoleAssignmentRequest: super::Entity }

impl GovernanceRoleAssignmentRequest {
    /// `resource`: [`GovernanceResource`](super::GovernanceResource).
    pub const RESOURCE: mg::Nav<
        GovernanceRoleAssignmentRequest,
        super::GovernanceResource,
    > = mg::Nav::new("resource");
    /// `roleDefinition`: [`GovernanceRoleDefinition`](super::GovernanceRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        GovernanceRoleAssignmentRequest,
        super::GovernanceRoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `subject`: [`GovernanceSubject`](super::GovernanceSubject).
    pub const SUBJECT: mg::Nav<
        GovernanceRoleAssignmentRequest,
        super::GovernanceSubject,
    > = mg::Nav::new("subject");
}
