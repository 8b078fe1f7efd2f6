// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.connectionQuota`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionquota?view=graph-rest-beta>
    ConnectionQuota "microsoft.graph.externalConnectors.connectionQuota" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `itemsRemaining`: Int64
    items_remaining "itemsRemaining": i64,
}

mg::derived_from! { ConnectionQuota: crate::models::Entity }
