// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceRoleAssignmentRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governanceroleassignmentrequest?view=graph-rest-beta>
    GovernanceRoleAssignmentRequest "microsoft.graph.governanceRoleAssignmentRequest" "entity" : super::Entity;
    /// `assignmentState`: String, not null
    assignment_state "assignmentState" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `linkedEligibleRoleAssignmentId`: String
    linked_eligible_role_assignment_id "linkedEligibleRoleAssignmentId": String,
    /// `reason`: String
    reason "reason": String,
    /// `requestedDateTime`: DateTimeOffset
    requested_date_time "requestedDateTime": mg::DateTimeOffset,
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
    /// `schedule`: governanceSchedule
    schedule "schedule": mg::Boxed<super::GovernanceSchedule>,
    /// `status`: governanceRoleAssignmentRequestStatus
    status "status": mg::Boxed<super::GovernanceRoleAssignmentRequestStatus>,
    /// `subjectId`: String
    subject_id "subjectId": String,
    /// `type`: String, not null
    type_ "type" "r": String,
}

mg::derived_from! { GovernanceRoleAssignmentRequest: super::Entity }

impl GovernanceRoleAssignmentRequest {
    /// `resource`: `governanceResource`, contained
    pub const RESOURCE: mg::Nav<
        GovernanceRoleAssignmentRequest,
        super::GovernanceResource,
    > = mg::Nav::new("resource");
    /// `roleDefinition`: `governanceRoleDefinition`, contained
    pub const ROLE_DEFINITION: mg::Nav<
        GovernanceRoleAssignmentRequest,
        super::GovernanceRoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `subject`: `governanceSubject`, contained
    pub const SUBJECT: mg::Nav<
        GovernanceRoleAssignmentRequest,
        super::GovernanceSubject,
    > = mg::Nav::new("subject");
}
