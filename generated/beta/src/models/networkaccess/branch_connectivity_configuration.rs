// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.branchConnectivityConfiguration`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-branchconnectivityconfiguration?view=graph-rest-beta>
    BranchConnectivityConfiguration "microsoft.graph.networkaccess.branchConnectivityConfiguration" "entity";
    /// `branchId`: String, not null
    branch_id "branchId" "r": String,
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
