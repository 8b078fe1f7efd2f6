// @generated
use crate::mg;

/// Entity type [`microsoft.graph.roleDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`RoleDefinitionCollection`](crate::requests::role_definition::RoleDefinitionCollection), for
/// example `graph.device_management().role_definitions()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-roledefinition?view=graph-rest-beta
pub struct RoleDefinition {
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
    RoleDefinition: "microsoft.graph.roleDefinition", entity, base super::Entity, family RoleDefinitionKind;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_built_in: "isBuiltIn" required,
    is_built_in_role_definition: "isBuiltInRoleDefinition" required,
    permissions: "permissions",
    role_permissions: "rolePermissions",
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { RoleDefinition: super::Entity }

impl RoleDefinition {
    /// `roleAssignments`: many [`RoleAssignment`](super::RoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<RoleDefinition, Vec<super::RoleAssignment>> = mg::Nav::new(
        "roleAssignments",
    );
}

/// The types derived from [`RoleDefinition`].
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
