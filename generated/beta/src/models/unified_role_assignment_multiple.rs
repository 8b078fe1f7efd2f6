// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleAssignmentMultiple`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleAssignmentMultipleCollection`], for example
/// `graph.role_management().cloud_pc().role_assignments()`.
///
/// [`UnifiedRoleAssignmentMultipleCollection`]: crate::requests::unified_role_assignment_multiple::UnifiedRoleAssignmentMultipleCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentmultiple?view=graph-rest-beta
pub struct UnifiedRoleAssignmentMultiple {
    /// `appScopeIds`.
    pub app_scope_ids: mg::Field<Vec<String>>,
    /// `condition`.
    pub condition: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `directoryScopeIds`.
    pub directory_scope_ids: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `principalIds`.
    pub principal_ids: mg::Field<Vec<String>>,
    /// `roleDefinitionId`. Never null.
    pub role_definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleAssignmentMultiple: "microsoft.graph.unifiedRoleAssignmentMultiple", entity, base super::Entity;
    app_scope_ids: "appScopeIds",
    condition: "condition",
    description: "description",
    directory_scope_ids: "directoryScopeIds",
    display_name: "displayName",
    id: "id" key required,
    principal_ids: "principalIds",
    role_definition_id: "roleDefinitionId" required,
}

mg::derived_from! { UnifiedRoleAssignmentMultiple: super::Entity }

impl UnifiedRoleAssignmentMultiple {
    /// `appScopes`: many [`AppScope`](super::AppScope).
    pub const APP_SCOPES: mg::Nav<UnifiedRoleAssignmentMultiple, Vec<super::AppScope>> = mg::Nav::new(
        "appScopes",
    );
    /// `directoryScopes`: many [`DirectoryObject`](super::DirectoryObject).
    pub const DIRECTORY_SCOPES: mg::Nav<
        UnifiedRoleAssignmentMultiple,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("directoryScopes");
    /// `principals`: many [`DirectoryObject`](super::DirectoryObject).
    pub const PRINCIPALS: mg::Nav<
        UnifiedRoleAssignmentMultiple,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("principals");
    /// `roleDefinition`: [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentMultiple,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
