// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`, by its URL.
    ///
    /// For example `/networkAccess/connectivity/remoteNetworks/{remoteNetwork-id}/connectivityConfiguration`.
    RemoteNetworkConnectivityConfigurationResource(mg::One<models::networkaccess::RemoteNetworkConnectivityConfiguration>)
}

impl RemoteNetworkConnectivityConfigurationResource {
    /// `…/links`: many `microsoft.graph.networkaccess.connectivityConfigurationLink`
    #[inline]
    pub fn links(
        &self,
    ) -> requests::networkaccess::connectivity_configuration_link::ConnectivityConfigurationLinkCollection {
        mg::to(self, "links")
    }
}
