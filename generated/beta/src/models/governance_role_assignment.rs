// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceRoleAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governanceroleassignment?view=graph-rest-beta>
    GovernanceRoleAssignment "microsoft.graph.governanceRoleAssignment" "entity" : super::Entity;
    /// `assignmentState`: String, not null
    assignment_state "assignmentState" "r": String,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `linkedEligibleRoleAssignmentId`: String
    linked_eligible_role_assignment_id "linkedEligibleRoleAssignmentId": String,
    /// `memberType`: String, not null
    member_type "memberType" "r": String,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: String, not null
    status "status" "r": String,
    /// `subjectId`: String
    subject_id "subjectId": String,
}

mg::derived_from! { GovernanceRoleAssignment: super::Entity }

impl GovernanceRoleAssignment {
    /// `linkedEligibleRoleAssignment`: `governanceRoleAssignment`
    pub const LINKED_ELIGIBLE_ROLE_ASSIGNMENT: mg::Nav<
        GovernanceRoleAssignment,
        super::GovernanceRoleAssignment,
    > = mg::Nav::new("linkedEligibleRoleAssignment");
    /// `resource`: `governanceResource`, contained
    pub const RESOURCE: mg::Nav<GovernanceRoleAssignment, super::GovernanceResource> = mg::Nav::new(
        "resource",
    );
    /// `roleDefinition`: `governanceRoleDefinition`, contained
    pub const ROLE_DEFINITION: mg::Nav<
        GovernanceRoleAssignment,
        super::GovernanceRoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `subject`: `governanceSubject`, contained
    pub const SUBJECT: mg::Nav<GovernanceRoleAssignment, super::GovernanceSubject> = mg::Nav::new(
        "subject",
    );
}
