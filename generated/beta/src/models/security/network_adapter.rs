// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.networkAdapter`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-networkadapter?view=graph-rest-beta>
    NetworkAdapter "microsoft.graph.security.networkAdapter" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { NetworkAdapter: crate::models::Entity }
