// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsDefinitionGcpRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsdefinitiongcprole?view=graph-rest-beta>
    PermissionsDefinitionGcpRole "microsoft.graph.permissionsDefinitionGcpRole" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionsDefinitionGcpRole: super::Entity }
