// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleAssignmentCollection`], for example
/// `graph.role_management().directory().role_assignments()`.
///
/// [`UnifiedRoleAssignmentCollection`]: crate::requests::unified_role_assignment::UnifiedRoleAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleassignment?view=graph-rest-beta
pub struct UnifiedRoleAssignment {
    /// `appScopeId`.
    pub app_scope_id: mg::Field<String>,
    /// `condition`.
    pub condition: mg::Field<String>,
    /// `directoryScopeId`.
    pub directory_scope_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalId`.
    pub principal_id: mg::Field<String>,
    /// `principalOrganizationId`.
    pub principal_organization_id: mg::Field<String>,
    /// `resourceScope`.
    pub resource_scope: mg::Field<String>,
    /// `roleDefinitionId`.
    pub role_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleAssignment: "microsoft.graph.unifiedRoleAssignment", entity, base super::Entity;
    app_scope_id: "appScopeId",
    condition: "condition",
    directory_scope_id: "directoryScopeId",
    id: "id" key required,
    principal_id: "principalId",
    principal_organization_id: "principalOrganizationId",
    resource_scope: "resourceScope",
    role_definition_id: "roleDefinitionId",
}

mg::derived_from! { UnifiedRoleAssignment: super::Entity }

impl UnifiedRoleAssignment {
    /// `appScope`: [`AppScope`](super::AppScope).
    pub const APP_SCOPE: mg::Nav<UnifiedRoleAssignment, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPE: mg::Nav<UnifiedRoleAssignment, super::DirectoryObject> = mg::Nav::new(
        "directoryScope",
    );
    /// `principal`: [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPAL: mg::Nav<UnifiedRoleAssignment, super::DirectoryObject> = mg::Nav::new(
        "principal",
    );
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignment,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
