// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.deviceLink`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`DeviceLinkCollection`](crate::requests::networkaccess::device_link::DeviceLinkCollection), for
/// example `graph.network_access().connectivity().remote_networks().id(id).device_links()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-devicelink?view=graph-rest-beta
pub struct DeviceLink {
    /// `bandwidthCapacityInMbps`.
    pub bandwidth_capacity_in_mbps: mg::Field<mg::Open<super::BandwidthCapacityInMbps>>,
    /// `bgpConfiguration`. Never null.
    pub bgp_configuration: mg::Field<mg::Boxed<super::BgpConfiguration>>,
    /// `deviceVendor`. Never null.
    pub device_vendor: mg::Field<mg::Open<super::DeviceVendor>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipAddress`. Never null.
    pub ip_address: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `redundancyConfiguration`.
    pub redundancy_configuration: mg::Field<mg::Boxed<super::RedundancyConfiguration>>,
    /// `tunnelConfiguration`. Never null.
    pub tunnel_configuration: mg::Field<mg::Boxed<super::TunnelConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceLink: "microsoft.graph.networkaccess.deviceLink", entity, base crate::models::Entity;
    bandwidth_capacity_in_mbps: "bandwidthCapacityInMbps",
    bgp_configuration: "bgpConfiguration" required,
    device_vendor: "deviceVendor" required,
    id: "id" key required,
    ip_address: "ipAddress" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    redundancy_configuration: "redundancyConfiguration",
    tunnel_configuration: "tunnelConfiguration" required,
}

mg::derived_from! { DeviceLink: crate::models::Entity }
