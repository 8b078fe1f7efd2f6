// @generated
use crate::mg;

/// Entity type [`microsoft.graph.governanceRoleAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceRoleAssignmentCollection`], for example
/// `graph.governance_role_assignments()`.
///
/// Operations: `export`.
///
/// [`GovernanceRoleAssignmentCollection`]: crate::requests::governance_role_assignment::GovernanceRoleAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governanceroleassignment?view=graph-rest-beta
pub struct GovernanceRoleAssignment {
    /// `assignmentState`. Never null.
    pub assignment_state: mg::Field<String>,
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `linkedEligibleRoleAssignmentId`.
    pub linked_eligible_role_assignment_id: mg::Field<String>,
    /// `memberType`. Never null.
    pub member_type: mg::Field<String>,
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<String>,
    /// `subjectId`.
    pub subject_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRoleAssignment: "microsoft.graph.governanceRoleAssignment", entity, base super::Entity;
    assignment_state: "assignmentState" required,
    end_date_time: "endDateTime",
    external_id: "externalId",
    id: "id" key required,
    linked_eligible_role_assignment_id: "linkedEligibleRoleAssignmentId",
    member_type: "memberType" required,
    resource_id: "resourceId",
    role_definition_id: "roleDefinitionId",
    start_date_time: "startDateTime",
    status: "status" required,
    subject_id: "subjectId",
}

mg::derived_from! { GovernanceRoleAssignment: super::Entity }

impl GovernanceRoleAssignment {
    /// `linkedEligibleRoleAssignment`:
    /// [`GovernanceRoleAssignment`](super::GovernanceRoleAssignment).
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT: mg::Nav<
        GovernanceRoleAssignment,
        super::GovernanceRoleAssignment,
    > = mg::Nav::new("linkedEligibleRoleAssignment");
    /// `resource`: [`GovernanceResource`](super::GovernanceResource).
    pub const RESOURCE: mg::Nav<GovernanceRoleAssignment, super::GovernanceResource> = mg::Nav::new(
        "resource",
    );
    /// `roleDefinition`: [`GovernanceRoleDefinition`](super::GovernanceRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        GovernanceRoleAssignment,
        super::GovernanceRoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `subject`: [`GovernanceSubject`](super::GovernanceSubject).
    pub const SUBJECT: mg::Nav<GovernanceRoleAssignment, super::GovernanceSubject> = mg::Nav::new(
        "subject",
    );
}
