// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalConnectors.connectionQuota`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ConnectionQuotaResource`], for example `graph.connections().id(id).quota()`.
///
/// [`ConnectionQuotaResource`]: crate::requests::external_connectors::connection_quota::ConnectionQuotaResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionquota?view=graph-rest-beta
pub struct ConnectionQuota {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemsRemaining`.
    pub items_remaining: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConnectionQuota: "microsoft.graph.externalConnectors.connectionQuota", entity, base crate::models::Entity;
    id: "id" key required,
    items_remaining: "itemsRemaining",
}

mg::derived_from! { ConnectionQuota: crate::models::Entity }
