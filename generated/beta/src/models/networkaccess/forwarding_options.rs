// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.forwardingOptions`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingoptions?view=graph-rest-beta>
    ForwardingOptions "microsoft.graph.networkaccess.forwardingOptions" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `skipDnsLookupState`: microsoft.graph.networkaccess.status, not null
    skip_dns_lookup_state "skipDnsLookupState" "r": mg::Open<super::Status>,
}

mg::derived_from! { ForwardingOptions: crate::models::Entity }
