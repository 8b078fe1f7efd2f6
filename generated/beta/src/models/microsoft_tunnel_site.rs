// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftTunnelSite`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelsite?view=graph-rest-beta>
    MicrosoftTunnelSite "microsoft.graph.microsoftTunnelSite" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internalNetworkProbeUrl`: String
    internal_network_probe_url "internalNetworkProbeUrl": String,
    /// `publicAddress`: String
    public_address "publicAddress": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `upgradeAutomatically`: Boolean, not null
    upgrade_automatically "upgradeAutomatically" "r": bool,
    /// `upgradeAvailable`: Boolean, not null
    upgrade_available "upgradeAvailable" "r": bool,
    /// `upgradeWindowEndTime`: TimeOfDay
    upgrade_window_end_time "upgradeWindowEndTime": mg::TimeOfDay,
    /// `upgradeWindowStartTime`: TimeOfDay
    upgrade_window_start_time "upgradeWindowStartTime": mg::TimeOfDay,
    /// `upgradeWindowUtcOffsetInMinutes`: Int32
    upgrade_window_utc_offset_in_minutes "upgradeWindowUtcOffsetInMinutes": i32,
}

mg::derived_from! { MicrosoftTunnelSite: super::Entity }

impl MicrosoftTunnelSite {
    /// `microsoftTunnelConfiguration`: `microsoftTunnelConfiguration`, contained
    pub const MICROSOFT_TUNNEL_CONFIGURATION: mg::Nav<
        MicrosoftTunnelSite,
        super::MicrosoftTunnelConfiguration,
    > = mg::Nav::new("microsoftTunnelConfiguration");
    /// `microsoftTunnelServers`: many `microsoftTunnelServer`, contained
    pub const MICROSOFT_TUNNEL_SERVERS: mg::Nav<
        MicrosoftTunnelSite,
        Vec<super::MicrosoftTunnelServer>,
    > = mg::Nav::new("microsoftTunnelServers");
}
