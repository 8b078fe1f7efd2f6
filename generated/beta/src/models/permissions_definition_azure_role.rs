// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionAzureRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsdefinitionazurerole?view=graph-rest-beta>
    PermissionsDefinitionAzureRole "microsoft.graph.permissionsDefinitionAzureRole" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionsDefinitionAzureRole: super::Entity }
