// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.remoteNetwork`, an entity type derived from `microsoft.graph.networkaccess.baseEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-remotenetwork?view=graph-rest-beta>
    RemoteNetwork "microsoft.graph.networkaccess.remoteNetwork" "entity" : super::BaseEntity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `region`: microsoft.graph.networkaccess.region, not null
    region "region" "r": mg::Open<super::Region>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { RemoteNetwork: super::BaseEntity, crate::models::Entity }

impl RemoteNetwork {
    /// `connectivityConfiguration`: `microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`, contained
    pub const CONNECTIVITY_CONFIGURATION: mg::Nav<
        RemoteNetwork,
        super::RemoteNetworkConnectivityConfiguration,
    > = mg::Nav::new("connectivityConfiguration");
    /// `deviceLinks`: many `microsoft.graph.networkaccess.deviceLink`, contained
    pub const DEVICE_LINKS: mg::Nav<RemoteNetwork, Vec<super::DeviceLink>> = mg::Nav::new(
        "deviceLinks",
    );
    /// `forwardingProfiles`: many `microsoft.graph.networkaccess.forwardingProfile`, contained
    pub const FORWARDING_PROFILES: mg::Nav<
        RemoteNetwork,
        Vec<super::ForwardingProfile>,
    > = mg::Nav::new("forwardingProfiles");
}
