// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.crossTenantAccessSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-crosstenantaccesssettings?view=graph-rest-beta>
    CrossTenantAccessSettings "microsoft.graph.networkaccess.crossTenantAccessSettings" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `networkPacketTaggingStatus`: microsoft.graph.networkaccess.status, not null
    network_packet_tagging_status "networkPacketTaggingStatus" "r": mg::Open<super::Status>,
}

mg::derived_from! { CrossTenantAccessSettings: crate::models::Entity }
