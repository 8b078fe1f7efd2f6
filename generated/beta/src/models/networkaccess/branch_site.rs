// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.branchSite`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`BranchSiteCollection`](crate::requests::networkaccess::branch_site::BranchSiteCollection), for
/// example `graph.network_access().connectivity().branches()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-branchsite?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-12-19, to be removed on 2024-03-20 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
pub struct BranchSite {
    /// `bandwidthCapacity`.
    pub bandwidth_capacity: mg::Field<i64>,
    /// `connectivityState`.
    pub connectivity_state: mg::Field<mg::Open<super::ConnectivityState>>,
    /// `country`.
    pub country: mg::Field<String>,
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
    BranchSite: "microsoft.graph.networkaccess.branchSite", entity, base crate::models::Entity;
    bandwidth_capacity: "bandwidthCapacity",
    connectivity_state: "connectivityState",
    country: "country",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    region: "region" required,
    version: "version" required,
}

mg::derived_from! { BranchSite: crate::models::Entity }

impl BranchSite {
    /// `connectivityConfiguration`:
    /// [`BranchConnectivityConfiguration`](super::BranchConnectivityConfiguration).
    pub const CONNECTIVITY_CONFIGURATION: mg::Nav<
        BranchSite,
        super::BranchConnectivityConfiguration,
    > = mg::Nav::new("connectivityConfiguration");
    /// `deviceLinks`: many [`DeviceLink`](super::DeviceLink).
    pub const DEVICE_LINKS: mg::Nav<BranchSite, Vec<super::DeviceLink>> = mg::Nav::new(
        "deviceLinks",
    );
    /// `forwardingProfiles`: many [`ForwardingProfile`](super::ForwardingProfile).
    pub const FORWARDING_PROFILES: mg::Nav<BranchSite, Vec<super::ForwardingProfile>> = mg::Nav::new(
        "forwardingProfiles",
    );
}
