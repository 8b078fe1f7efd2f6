// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedAccess`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedaccess?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2025-10-27, to be removed on 2026-10-28 (revision 2025-10/PIM_Iteration2_Deprecation)")]
    PrivilegedAccess "microsoft.graph.privilegedAccess" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrivilegedAccess: super::Entity }

impl PrivilegedAccess {
    /// `resources`: many `governanceResource`, contained
    pub const RESOURCES: mg::Nav<PrivilegedAccess, Vec<super::GovernanceResource>> = mg::Nav::new(
        "resources",
    );
    /// `roleAssignmentRequests`: many `governanceRoleAssignmentRequest`, contained
    pub const ROLE_ASSIGNMENT_REQUESTS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleAssignmentRequest>,
    > = mg::Nav::new("roleAssignmentRequests");
    /// `roleAssignments`: many `governanceRoleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `governanceRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `roleSettings`: many `governanceRoleSetting`, contained
    pub const ROLE_SETTINGS: mg::Nav<
        PrivilegedAccess,
        Vec<super::GovernanceRoleSetting>,
    > = mg::Nav::new("roleSettings");
}
