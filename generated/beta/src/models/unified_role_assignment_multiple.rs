// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleAssignmentMultiple`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentmultiple?view=graph-rest-beta>
    UnifiedRoleAssignmentMultiple "microsoft.graph.unifiedRoleAssignmentMultiple" "entity" : super::Entity;
    /// `appScopeIds`: Collection(String)
    app_scope_ids "appScopeIds": Vec<String>,
    /// `condition`: String
    condition "condition": String,
    /// `description`: String
    description "description": String,
    /// `directoryScopeIds`: Collection(String)
    directory_scope_ids "directoryScopeIds": Vec<String>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `principalIds`: Collection(String)
    principal_ids "principalIds": Vec<String>,
    /// `roleDefinitionId`: String, not null
    role_definition_id "roleDefinitionId" "r": String,
}

mg::derived_from! { UnifiedRoleAssignmentMultiple: super::Entity }

impl UnifiedRoleAssignmentMultiple {
    /// `appScopes`: many `appScope`, contained
    pub const APP_SCOPES: mg::Nav<UnifiedRoleAssignmentMultiple, Vec<super::AppScope>> = mg::Nav::new(
        "appScopes",
    );
    /// `directoryScopes`: many `directoryObject`
    pub const DIRECTORY_SCOPES: mg::Nav<
        UnifiedRoleAssignmentMultiple,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("directoryScopes");
    /// `principals`: many `directoryObject`
    pub const PRINCIPALS: mg::Nav<
        UnifiedRoleAssignmentMultiple,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("principals");
    /// `roleDefinition`: `unifiedRoleDefinition`
    pub const ROLE_DEFINITION: mg::Nav<
        UnifiedRoleAssignmentMultiple,
        super::UnifiedRoleDefinition,
    > = mg::Nav::new("roleDefinition");
}
