// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.branchSite`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-branchsite?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-12-19, to be removed on 2024-03-20 (revision 2022-06/PrivatePreview:NetworkAccess)")]
    BranchSite "microsoft.graph.networkaccess.branchSite" "entity" : crate::models::Entity;
    /// `bandwidthCapacity`: Int64
    bandwidth_capacity "bandwidthCapacity": i64,
    /// `connectivityState`: microsoft.graph.networkaccess.connectivityState
    connectivity_state "connectivityState": mg::Open<super::ConnectivityState>,
    /// `country`: String
    country "country": String,
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

mg::derived_from! { BranchSite: crate::models::Entity }

impl BranchSite {
    /// `connectivityConfiguration`: `microsoft.graph.networkaccess.branchConnectivityConfiguration`, contained
    pub const CONNECTIVITY_CONFIGURATION: mg::Nav<
        BranchSite,
        super::BranchConnectivityConfiguration,
    > = mg::Nav::new("connectivityConfiguration");
    /// `deviceLinks`: many `microsoft.graph.networkaccess.deviceLink`, contained
    pub const DEVICE_LINKS: mg::Nav<BranchSite, Vec<super::DeviceLink>> = mg::Nav::new(
        "deviceLinks",
    );
    /// `forwardingProfiles`: many `microsoft.graph.networkaccess.forwardingProfile`, contained
    pub const FORWARDING_PROFILES: mg::Nav<BranchSite, Vec<super::ForwardingProfile>> = mg::Nav::new(
        "forwardingProfiles",
    );
}
