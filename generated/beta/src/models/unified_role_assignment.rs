// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleassignment?view=graph-rest-beta>
    UnifiedRoleAssignment "microsoft.graph.unifiedRoleAssignment" "entity" : super::Entity;
    /// `appScopeId`: String
    app_scope_id "appScopeId": String,
    /// `condition`: String
    condition "condition": String,
    /// `directoryScopeId`: String
    directory_scope_id "directoryScopeId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalId`: String
    principal_id "principalId": String,
    /// `principalOrganizationId`: String
    principal_organization_id "principalOrganizationId": String,
    /// `resourceScope`: String
    resource_scope "resourceScope": String,
    /// `roleDefinitionId`: String
    role_definition_id "roleDefinitionId": String,
}

mg::derived_from! { UnifiedRoleAssignment: super::Entity }

impl UnifiedRoleAssignment {
    /// `appScope`: `appScope`, contained
    pub const APP_SCOPE: mg::Nav<UnifiedRoleAssignment, super::AppScope> = mg::Nav::new(
        "appScope",
    );
    /// `directoryScope`: `directoryObject`
    pub const DIRECTORY_SCOPE: mg::Nav<UnifiedRoleAssignment, super::DirectoryObject> = mg::Nav::new(
        "directoryScope",
    );
    /// `principal`: `directoryObject`
    pub const PRINCIPAL: mg::Nav<UnifiedRoleAssignment, super::DirectoryObject> = mg::Nav::new(
        "principal",
    );
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignment,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
