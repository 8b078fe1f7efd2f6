// @generated
use crate::{mg, models, requests};

/// Requests on one [`RemoteNetworkConnectivityConfiguration`]: `get`, `update`, `delete`, and the
/// methods below.
///
/// For example
/// `graph.network_access().connectivity().remote_networks().id(id).connectivity_configuration()`.
///
/// [`RemoteNetworkConnectivityConfiguration`]: models::networkaccess::RemoteNetworkConnectivityConfiguration
#[derive(Clone, Debug)]
pub struct RemoteNetworkConnectivityConfigurationResource(
    mg::One<models::networkaccess::RemoteNetworkConnectivityConfiguration>,
);

mg::builder! { RemoteNetworkConnectivityConfigurationResource: mg::One<models::networkaccess::RemoteNetworkConnectivityConfiguration> }

impl RemoteNetworkConnectivityConfigurationResource {
    /// `…/links`: many
    /// [`ConnectivityConfigurationLink`](models::networkaccess::ConnectivityConfigurationLink).
    #[inline]
    pub fn links(
        &self,
    ) -> requests::networkaccess::connectivity_configuration_link::ConnectivityConfigurationLinkCollection {
        mg::navigate(self, "links")
    }
}
