// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.networkAdapter`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`NetworkAdapterCollection`], for example
/// `graph.security().identities().sensors().id(id).settings().network_adapters()`.
///
/// [`NetworkAdapterCollection`]: crate::requests::security::network_adapter::NetworkAdapterCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-networkadapter?view=graph-rest-beta
pub struct NetworkAdapter {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NetworkAdapter: "microsoft.graph.security.networkAdapter", entity, base crate::models::Entity;
    id: "id" key required,
    is_enabled: "isEnabled",
    name: "name",
}

mg::derived_from! { NetworkAdapter: crate::models::Entity }
