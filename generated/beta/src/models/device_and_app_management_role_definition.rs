// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceAndAppManagementRoleDefinition`, an entity type derived from `microsoft.graph.roleDefinition`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta>
    DeviceAndAppManagementRoleDefinition "microsoft.graph.deviceAndAppManagementRoleDefinition" "entity" : super::RoleDefinition;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBuiltIn`: Boolean, not null
    is_built_in "isBuiltIn" "r": bool,
    /// `isBuiltInRoleDefinition`: Boolean, not null
    is_built_in_role_definition "isBuiltInRoleDefinition" "r": bool,
    /// `permissions`: Collection(rolePermission)
    permissions "permissions": Vec<super::RolePermission>,
    /// `rolePermissions`: Collection(rolePermission)
    role_permissions "rolePermissions": Vec<super::RolePermission>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { DeviceAndAppManagementRoleDefinition: super::RoleDefinition, super::Entity }

impl DeviceAndAppManagementRoleDefinition {
    /// `roleAssignments`: many `roleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        DeviceAndAppManagementRoleDefinition,
        Vec<super::RoleAssignment>,
    > = mg::Nav::new("roleAssignments");
}
