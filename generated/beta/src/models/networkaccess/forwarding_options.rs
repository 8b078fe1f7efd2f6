// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.forwardingOptions`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ForwardingOptionsResource`], for example
/// `graph.network_access().settings().forwarding_options()`.
///
/// [`ForwardingOptionsResource`]: crate::requests::networkaccess::forwarding_options::ForwardingOptionsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingoptions?view=graph-rest-beta
pub struct ForwardingOptions {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `skipDnsLookupState`. Never null.
    pub skip_dns_lookup_state: mg::Field<mg::Open<super::Status>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ForwardingOptions: "microsoft.graph.networkaccess.forwardingOptions", entity, base crate::models::Entity;
    id: "id" key required,
    skip_dns_lookup_state: "skipDnsLookupState" required,
}

mg::derived_from! { ForwardingOptions: crate::models::Entity }
