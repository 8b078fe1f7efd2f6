// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftTunnelConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelconfiguration?view=graph-rest-beta>
    MicrosoftTunnelConfiguration "microsoft.graph.microsoftTunnelConfiguration" "entity" : super::Entity;
    /// `advancedSettings`: Collection(keyValuePair)
    advanced_settings "advancedSettings": Vec<super::KeyValuePair>,
    /// `defaultDomainSuffix`: String
    default_domain_suffix "defaultDomainSuffix": String,
    /// `description`: String
    description "description": String,
    /// `disableUdpConnections`: Boolean
    disable_udp_connections "disableUdpConnections": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `dnsServers`: Collection(String)
    dns_servers "dnsServers": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipv6Network`: String
    ipv6_network "ipv6Network": String,
    /// `lastUpdateDateTime`: DateTimeOffset, not null
    last_update_date_time "lastUpdateDateTime" "r": mg::DateTimeOffset,
    /// `listenPort`: Int32
    listen_port "listenPort": i32,
    /// `network`: String
    network "network": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `routeExcludes`: Collection(String)
    route_excludes "routeExcludes": Vec<String>,
    /// `routeIncludes`: Collection(String)
    route_includes "routeIncludes": Vec<String>,
    /// `routesExclude`: Collection(String)
    routes_exclude "routesExclude": Vec<String>,
    /// `routesInclude`: Collection(String)
    routes_include "routesInclude": Vec<String>,
    /// `splitDNS`: Collection(String)
    split_dns "splitDNS": Vec<String>,
}

mg::derived_from! { MicrosoftTunnelConfiguration: super::Entity }
