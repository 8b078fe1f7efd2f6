// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceResource`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governanceresource?view=graph-rest-beta>
    GovernanceResource "microsoft.graph.governanceResource" "entity open" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `externalId`: String
    external_id "externalId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `registeredDateTime`: DateTimeOffset
    registered_date_time "registeredDateTime": mg::DateTimeOffset,
    /// `registeredRoot`: String
    registered_root "registeredRoot": String,
    /// `status`: String
    status "status": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { GovernanceResource: super::Entity }

impl GovernanceResource {
    /// `parent`: `governanceResource`, contained
    pub const PARENT: mg::Nav<GovernanceResource, super::GovernanceResource> = mg::Nav::new(
        "parent",
    );
    /// `roleAssignmentRequests`: many `governanceRoleAssignmentRequest`, contained
    pub const ROLE_ASSIGNMENT_REQUESTS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleAssignmentRequest>,
    > = mg::Nav::new("roleAssignmentRequests");
    /// `roleAssignments`: many `governanceRoleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `governanceRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `roleSettings`: many `governanceRoleSetting`, contained
    pub const ROLE_SETTINGS: mg::Nav<
        GovernanceResource,
        Vec<super::GovernanceRoleSetting>,
    > = mg::Nav::new("roleSettings");
}
