// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.crossTenantAccessSettings`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CrossTenantAccessSettingsResource`], for example
/// `graph.network_access().settings().cross_tenant_access()`.
///
/// [`CrossTenantAccessSettingsResource`]: crate::requests::networkaccess::cross_tenant_access_settings::CrossTenantAccessSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-crosstenantaccesssettings?view=graph-rest-beta
pub struct CrossTenantAccessSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `networkPacketTaggingStatus`. Never null.
    pub network_packet_tagging_status: mg::Field<mg::Open<super::Status>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccessSettings: "microsoft.graph.networkaccess.crossTenantAccessSettings", entity, base crate::models::Entity;
    id: "id" key required,
    network_packet_tagging_status: "networkPacketTaggingStatus" required,
}

mg::derived_from! { CrossTenantAccessSettings: crate::models::Entity }
