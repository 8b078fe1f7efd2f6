// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.branchConnectivityConfiguration`, by its URL.
    ///
    /// For example `/networkAccess/connectivity/branches/{branchSite-id}/connectivityConfiguration`.
    BranchConnectivityConfigurationResource(mg::One<models::networkaccess::BranchConnectivityConfiguration>)
}

impl BranchConnectivityConfigurationResource {
    /// `…/links`: many `microsoft.graph.networkaccess.connectivityConfigurationLink`
    #[inline]
    pub fn links(
        &self,
    ) -> requests::networkaccess::connectivity_configuration_link::ConnectivityConfigurationLinkCollection {
        mg::to(self, "links")
    }
}
