// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceAndAppManagementRoleAssignment`][reference], derived from
/// [`RoleAssignment`](super::RoleAssignment).
///
/// Requests: [`DeviceAndAppManagementRoleAssignmentCollection`], for example
/// `graph.device_management().role_assignments()`.
///
/// [`DeviceAndAppManagementRoleAssignmentCollection`]: crate::requests::device_and_app_management_role_assignment::DeviceAndAppManagementRoleAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment?view=graph-rest-beta
pub struct DeviceAndAppManagementRoleAssignment {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `members`.
    pub members: mg::Field<Vec<String>>,
    /// `resourceScopes`.
    pub resource_scopes: mg::Field<Vec<String>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `scopeMembers`.
    pub scope_members: mg::Field<Vec<String>>,
    /// `scopeType`. Never null.
    pub scope_type: mg::Field<mg::Open<super::RoleAssignmentScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceAndAppManagementRoleAssignment: "microsoft.graph.deviceAndAppManagementRoleAssignment", entity, base super::RoleAssignment;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    members: "members",
    resource_scopes: "resourceScopes",
    role_scope_tag_ids: "roleScopeTagIds",
    scope_members: "scopeMembers",
    scope_type: "scopeType" required,
}

mg::derived_from! { DeviceAndAppManagementRoleAssignment: super::RoleAssignment, super::Entity }

impl DeviceAndAppManagementRoleAssignment {
    /// `roleDefinition`: [`RoleDefinition`](super::RoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        DeviceAndAppManagementRoleAssignment,
        super::RoleDefinition,
    > = mg::Nav::new("roleDefinition");
    /// `roleScopeTags`: many [`RoleScopeTag`](super::RoleScopeTag).
    pub const ROLE_SCOPE_TAGS: mg::Nav<
        DeviceAndAppManagementRoleAssignment,
        Vec<super::RoleScopeTag>,
    > = mg::Nav::new("roleScopeTags");
}
