// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.remoteNetwork`][reference], derived from
/// [`BaseEntity`](super::BaseEntity).
///
/// Requests: [`RemoteNetworkCollection`], for example
/// `graph.network_access().connectivity().remote_networks()`.
///
/// [`RemoteNetworkCollection`]: crate::requests::networkaccess::remote_network::RemoteNetworkCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-remotenetwork?view=graph-rest-beta
pub struct RemoteNetwork {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `region`. Never null.
    pub region: mg::Field<mg::Open<super::Region>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoteNetwork: "microsoft.graph.networkaccess.remoteNetwork", entity, base super::BaseEntity;
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    region: "region" required,
    version: "version" required,
}

mg::derived_from! { RemoteNetwork: super::BaseEntity, crate::models::Entity }

impl RemoteNetwork {
    /// `connectivityConfiguration`:
    /// [`RemoteNetworkConnectivityConfiguration`](super::RemoteNetworkConnectivityConfiguration).
    pub const CONNECTIVITY_CONFIGURATION: mg::Nav<
        RemoteNetwork,
        super::RemoteNetworkConnectivityConfiguration,
    > = mg::Nav::new("connectivityConfiguration");
    /// `deviceLinks`: many [`DeviceLink`](super::DeviceLink).
    pub const DEVICE_LINKS: mg::Nav<RemoteNetwork, Vec<super::DeviceLink>> = mg::Nav::new(
        "deviceLinks",
    );
    /// `forwardingProfiles`: many [`ForwardingProfile`](super::ForwardingProfile).
    pub const FORWARDING_PROFILES: mg::Nav<
        RemoteNetwork,
        Vec<super::ForwardingProfile>,
    > = mg::Nav::new("forwardingProfiles");
}
