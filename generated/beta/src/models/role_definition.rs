// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-roledefinition?view=graph-rest-beta>
    RoleDefinition "microsoft.graph.roleDefinition" "entity" : super::Entity => RoleDefinitionKind;
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

mg::derived_from! { RoleDefinition: super::Entity }

impl RoleDefinition {
    /// `roleAssignments`: many `roleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<RoleDefinition, Vec<super::RoleAssignment>> = mg::Nav::new(
        "roleAssignments",
    );
}

/// The types derived from `microsoft.graph.roleDefinition`.
#[non_exhaustive]
pub enum RoleDefinitionKind {
    DeviceAndAppManagementRoleDefinition(
        Box<super::DeviceAndAppManagementRoleDefinition>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<RoleDefinition>),
}

mg::family! {
    RoleDefinition => RoleDefinitionKind;
    DeviceAndAppManagementRoleDefinition(super::DeviceAndAppManagementRoleDefinition),
}
