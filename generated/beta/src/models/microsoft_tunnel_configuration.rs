// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftTunnelConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftTunnelConfigurationCollection`], for example
/// `graph.device_management().microsoft_tunnel_configurations()`.
///
/// [`MicrosoftTunnelConfigurationCollection`]: crate::requests::microsoft_tunnel_configuration::MicrosoftTunnelConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelconfiguration?view=graph-rest-beta
pub struct MicrosoftTunnelConfiguration {
    /// `advancedSettings`.
    pub advanced_settings: mg::Field<Vec<super::KeyValuePair>>,
    /// `defaultDomainSuffix`.
    pub default_domain_suffix: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `disableUdpConnections`.
    pub disable_udp_connections: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `dnsServers`.
    pub dns_servers: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipv6Network`.
    pub ipv6_network: mg::Field<String>,
    /// `lastUpdateDateTime`. Never null.
    pub last_update_date_time: mg::Field<mg::DateTimeOffset>,
    /// `listenPort`.
    pub listen_port: mg::Field<i32>,
    /// `network`.
    pub network: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `routeExcludes`.
    pub route_excludes: mg::Field<Vec<String>>,
    /// `routeIncludes`.
    pub route_includes: mg::Field<Vec<String>>,
    /// `routesExclude`.
    pub routes_exclude: mg::Field<Vec<String>>,
    /// `routesInclude`.
    pub routes_include: mg::Field<Vec<String>>,
    /// `splitDNS`.
    pub split_dns: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftTunnelConfiguration: "microsoft.graph.microsoftTunnelConfiguration", entity, base super::Entity;
    advanced_settings: "advancedSettings",
    default_domain_suffix: "defaultDomainSuffix",
    description: "description",
    disable_udp_connections: "disableUdpConnections",
    display_name: "displayName",
    dns_servers: "dnsServers",
    id: "id" key required,
    ipv6_network: "ipv6Network",
    last_update_date_time: "lastUpdateDateTime" required,
    listen_port: "listenPort",
    network: "network",
    role_scope_tag_ids: "roleScopeTagIds",
    route_excludes: "routeExcludes",
    route_includes: "routeIncludes",
    routes_exclude: "routesExclude",
    routes_include: "routesInclude",
    split_dns: "splitDNS",
}

mg::derived_from! { MicrosoftTunnelConfiguration: super::Entity }
