// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftTunnelSite`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftTunnelSiteCollection`], for example
/// `graph.device_management().microsoft_tunnel_sites()`.
///
/// Operations: `request_upgrade`.
///
/// [`MicrosoftTunnelSiteCollection`]: crate::requests::microsoft_tunnel_site::MicrosoftTunnelSiteCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelsite?view=graph-rest-beta
pub struct MicrosoftTunnelSite {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internalNetworkProbeUrl`.
    pub internal_network_probe_url: mg::Field<String>,
    /// `publicAddress`.
    pub public_address: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `upgradeAutomatically`. Never null.
    pub upgrade_automatically: mg::Field<bool>,
    /// `upgradeAvailable`. Never null.
    pub upgrade_available: mg::Field<bool>,
    /// `upgradeWindowEndTime`.
    pub upgrade_window_end_time: mg::Field<mg::TimeOfDay>,
    /// `upgradeWindowStartTime`.
    pub upgrade_window_start_time: mg::Field<mg::TimeOfDay>,
    /// `upgradeWindowUtcOffsetInMinutes`.
    pub upgrade_window_utc_offset_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftTunnelSite: "microsoft.graph.microsoftTunnelSite", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    internal_network_probe_url: "internalNetworkProbeUrl",
    public_address: "publicAddress",
    role_scope_tag_ids: "roleScopeTagIds",
    upgrade_automatically: "upgradeAutomatically" required,
    upgrade_available: "upgradeAvailable" required,
    upgrade_window_end_time: "upgradeWindowEndTime",
    upgrade_window_start_time: "upgradeWindowStartTime",
    upgrade_window_utc_offset_in_minutes: "upgradeWindowUtcOffsetInMinutes",
}

mg::derived_from! { MicrosoftTunnelSite: super::Entity }

impl MicrosoftTunnelSite {
    /// `microsoftTunnelConfiguration`:
    /// [`MicrosoftTunnelConfiguration`](super::MicrosoftTunnelConfiguration).
    pub const MICROSOFT_TUNNEL_CONFIGURATION: mg::Nav<
        MicrosoftTunnelSite,
        super::MicrosoftTunnelConfiguration,
    > = mg::Nav::new("microsoftTunnelConfiguration");
    /// `microsoftTunnelServers`: many [`MicrosoftTunnelServer`](super::MicrosoftTunnelServer).
    pub const MICROSOFT_TUNNEL_SERVERS: mg::Nav<
        MicrosoftTunnelSite,
        Vec<super::MicrosoftTunnelServer>,
    > = mg::Nav::new("microsoftTunnelServers");
}
