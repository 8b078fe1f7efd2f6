// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementRoleAssignment`, an entity type derived from `microsoft.graph.roleAssignment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta>
    DeviceAndAppManagementRoleAssignment "microsoft.graph.deviceAndAppManagementRoleAssignment" "entity" : super::RoleAssignment;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `members`: Collection(String)
    members "members": Vec<String>,
    /// `resourceScopes`: Collection(String)
    resource_scopes "resourceScopes": Vec<String>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `scopeMembers`: Collection(String)
    scope_members "scopeMembers": Vec<String>,
    /// `scopeType`: roleAssignmentScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::RoleAssignmentScopeType>,
}

mg::derived_from! { DeviceAndAppManagementRoleAssignment: super::RoleAssignment, super::Entity }

impl DeviceAndAppManagementRoleAssignment {
    /// `roleDefinition`: `roleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        DeviceAndAppManagementRoleAssignment,
        super::RoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `roleScopeTags`: many `roleScopeTag`
    pub const ROLE_SCOPE_TAGS: mg::Nav<
        DeviceAndAppManagementRoleAssignment,
        Vec<super::RoleScopeTag>,
    > = mg::Nav::new("roleScopeTags");
}
