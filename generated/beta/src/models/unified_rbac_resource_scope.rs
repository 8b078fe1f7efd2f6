// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRbacResourceScope`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcescope?view=graph-rest-beta>
    UnifiedRbacResourceScope "microsoft.graph.unifiedRbacResourceScope" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `scope`: String, not null
    scope "scope" "r": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { UnifiedRbacResourceScope: super::Entity }
