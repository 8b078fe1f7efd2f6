// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignment?view=graph-rest-beta>
    RoleAssignment "microsoft.graph.roleAssignment" "entity" : super::Entity => RoleAssignmentKind;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `resourceScopes`: Collection(String)
    resource_scopes "resourceScopes": Vec<String>,
    /// `scopeMembers`: Collection(String)
    scope_members "scopeMembers": Vec<String>,
    /// `scopeType`: roleAssignmentScopeType, not null
    scope_type "scopeType" "r": mg::Open<super::RoleAssignmentScopeType>,
}

mg::derived_from! { RoleAssignment: super::Entity }

impl RoleAssignment {
    /// `roleDefinition`: `roleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<RoleAssignment, super::RoleDefinition> = mg::Nav::new(
        "roleDefinition",
    );
}

/// The types derived from `microsoft.graph.roleAssignment`.
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
