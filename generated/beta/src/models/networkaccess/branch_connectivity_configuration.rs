// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.branchConnectivityConfiguration`][reference].
///
/// Requests: [`BranchConnectivityConfigurationResource`], for example
/// `graph.network_access().connectivity().branches().id(id).connectivity_configuration()`.
///
/// [`BranchConnectivityConfigurationResource`]: crate::requests::networkaccess::branch_connectivity_configuration::BranchConnectivityConfigurationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-branchconnectivityconfiguration?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-12-19, to be removed on 2024-01-20 (revision 2022-06/PrivatePreview:NetworkAccess)"
)]
pub struct BranchConnectivityConfiguration {
    /// `branchId`: the key. Never null.
    pub branch_id: mg::Field<String>,
    /// `branchName`. Never null.
    pub branch_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BranchConnectivityConfiguration: "microsoft.graph.networkaccess.branchConnectivityConfiguration", entity;
    branch_id: "branchId" key required,
    branch_name: "branchName" required,
}

impl BranchConnectivityConfiguration {
    /// `links`: many [`ConnectivityConfigurationLink`](super::ConnectivityConfigurationLink).
    pub const LINKS: mg::Nav<
        BranchConnectivityConfiguration,
        Vec<super::ConnectivityConfigurationLink>,
    > = mg::Nav::new("links");
}
