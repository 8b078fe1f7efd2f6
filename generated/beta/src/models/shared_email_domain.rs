// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharedEmailDomain`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/sharedemaildomain?view=graph-rest-beta>
    SharedEmailDomain "microsoft.graph.sharedEmailDomain" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `provisioningStatus`: String
    provisioning_status "provisioningStatus": String,
}

mg::derived_from! { SharedEmailDomain: super::Entity }
