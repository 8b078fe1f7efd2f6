// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.branchConnectivityConfiguration`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-branchconnectivityconfiguration?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-12-19, to be removed on 2024-01-20 (revision 2022-06/PrivatePreview:NetworkAccess)")]
    BranchConnectivityConfiguration "microsoft.graph.networkaccess.branchConnectivityConfiguration" "entity";
    /// `branchId`: String, key, not null
    branch_id "branchId" "kr": String,
    /// `branchName`: String, not null
    branch_name "branchName" "r": String,
}

impl BranchConnectivityConfiguration {
    /// `links`: many `microsoft.graph.networkaccess.connectivityConfigurationLink`, contained
    pub const LINKS: mg::Nav<
        BranchConnectivityConfiguration,
        Vec<super::ConnectivityConfigurationLink>,
    > = mg::Nav::new("links");
}
