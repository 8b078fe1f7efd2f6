// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.deviceLink`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-devicelink?view=graph-rest-beta>
    DeviceLink "microsoft.graph.networkaccess.deviceLink" "entity" : crate::models::Entity;
    /// `bandwidthCapacityInMbps`: microsoft.graph.networkaccess.bandwidthCapacityInMbps
    bandwidth_capacity_in_mbps "bandwidthCapacityInMbps": mg::Open<super::BandwidthCapacityInMbps>,
    /// `bgpConfiguration`: microsoft.graph.networkaccess.bgpConfiguration, not null
    bgp_configuration "bgpConfiguration" "r": mg::Boxed<super::BgpConfiguration>,
    /// `deviceVendor`: microsoft.graph.networkaccess.deviceVendor, not null
    device_vendor "deviceVendor" "r": mg::Open<super::DeviceVendor>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipAddress`: String, not null
    ip_address "ipAddress" "r": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `redundancyConfiguration`: microsoft.graph.networkaccess.redundancyConfiguration
    redundancy_configuration "redundancyConfiguration": mg::Boxed<super::RedundancyConfiguration>,
    /// `tunnelConfiguration`: microsoft.graph.networkaccess.tunnelConfiguration, not null
    tunnel_configuration "tunnelConfiguration" "r": mg::Boxed<super::TunnelConfiguration>,
}

mg::derived_from! { DeviceLink: crate::models::Entity }
