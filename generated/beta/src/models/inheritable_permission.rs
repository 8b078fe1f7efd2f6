// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.inheritablePermission`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/inheritablepermission?view=graph-rest-beta>
    InheritablePermission "microsoft.graph.inheritablePermission" "entity";
    /// `inheritableScopes`: inheritableScopes
    inheritable_scopes "inheritableScopes": mg::Boxed<super::InheritableScopes>,
    /// `resourceAppId`: String, key, not null
    resource_app_id "resourceAppId" "kr": String,
}
