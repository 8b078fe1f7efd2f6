// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionAwsPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsdefinitionawspolicy?view=graph-rest-beta>
    PermissionsDefinitionAwsPolicy "microsoft.graph.permissionsDefinitionAwsPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionsDefinitionAwsPolicy: super::Entity }
