// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userProtectionScopeContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userprotectionscopecontainer?view=graph-rest-beta>
    UserProtectionScopeContainer "microsoft.graph.userProtectionScopeContainer" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserProtectionScopeContainer: super::Entity }
