// @generated
use crate::mg;

/// Entity type [`microsoft.graph.roleAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`RoleAssignmentCollection`](crate::requests::role_assignment::RoleAssignmentCollection), for
/// example `graph.device_management().role_definitions().id(id).role_assignments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignment?view=graph-rest-beta
pub struct RoleAssignment {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `resourceScopes`.
    pub resource_scopes: mg::Field<Vec<String>>,
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
    RoleAssignment: "microsoft.graph.roleAssignment", entity, base super::Entity, family RoleAssignmentKind;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    resource_scopes: "resourceScopes",
    scope_members: "scopeMembers",
    scope_type: "scopeType" required,
}

mg::derived_from! { RoleAssignment: super::Entity }

impl RoleAssignment {
    /// `roleDefinition`: [`RoleDefinition`](super::RoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<RoleAssignment, super::RoleDefinition> = mg::Nav::new(
        "roleDefinition",
    );
}

/// The types derived from [`RoleAssignment`].
#[non_exhaustive]
pub enum RoleAssignmentKind {
    DeviceAndAppManagementRoleAssignment(
        Box<super::DeviceAndAppManagementRoleAssignment>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<RoleAssignment>),
}

mg::family! {
    RoleAssignment => RoleAssignmentKind;
    DeviceAndAppManagementRoleAssignment(super::DeviceAndAppManagementRoleAssignment),
}
