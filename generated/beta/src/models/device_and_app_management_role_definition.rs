// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceAndAppManagementRoleDefinition`][reference], derived from
/// [`RoleDefinition`](super::RoleDefinition).
///
/// Requests: [`DeviceAndAppManagementRoleDefinitionCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .role_definitions()
///     .cast_to_device_and_app_management_role_definition()
/// ```
///
/// [`DeviceAndAppManagementRoleDefinitionCollection`]: crate::requests::device_and_app_management_role_definition::DeviceAndAppManagementRoleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroledefinition?view=graph-rest-beta
pub struct DeviceAndAppManagementRoleDefinition {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBuiltIn`. Never null.
    pub is_built_in: mg::Field<bool>,
    /// `isBuiltInRoleDefinition`. Never null.
    pub is_built_in_role_definition: mg::Field<bool>,
    /// `permissions`.
    pub permissions: mg::Field<Vec<super::RolePermission>>,
    /// `rolePermissions`.
    pub role_permissions: mg::Field<Vec<super::RolePermission>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAndAppManagementRoleDefinition: "microsoft.graph.deviceAndAppManagementRoleDefinition", entity, base super::RoleDefinition;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_built_in: "isBuiltIn" required,
    is_built_in_role_definition: "isBuiltInRoleDefinition" required,
    permissions: "permissions",
    role_permissions: "rolePermissions",
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { DeviceAndAppManagementRoleDefinition: super::RoleDefinition, super::Entity }

impl DeviceAndAppManagementRoleDefinition {
    /// `roleAssignments`: many [`RoleAssignment`](super::RoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        DeviceAndAppManagementRoleDefinition,
        Vec<super::RoleAssignment>,
    > = mg::Nav::new("roleAssignments");
}
