// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.remoteNetwork`, by its URL.
    ///
    /// For example `/networkAccess/connectivity/remoteNetworks/{remoteNetwork-id}`.
    RemoteNetworkResource(mg::One<models::networkaccess::RemoteNetwork>)
}

impl RemoteNetworkResource {
    /// `…/connectivityConfiguration`: `microsoft.graph.networkaccess.remoteNetworkConnectivityConfiguration`
    #[inline]
    pub fn connectivity_configuration(
        &self,
    ) -> requests::networkaccess::remote_network_connectivity_configuration::RemoteNetworkConnectivityConfigurationResource {
        mg::to(self, "connectivityConfiguration")
    }

    /// `…/deviceLinks`: many `microsoft.graph.networkaccess.deviceLink`
    #[inline]
    pub fn device_links(
        &self,
    ) -> requests::networkaccess::device_link::DeviceLinkCollection {
        mg::to(self, "deviceLinks")
    }

    /// `…/forwardingProfiles`: many `microsoft.graph.networkaccess.forwardingProfile`
    #[inline]
    pub fn forwarding_profiles(
        &self,
    ) -> requests::networkaccess::forwarding_profile::ForwardingProfileCollection {
        mg::to(self, "forwardingProfiles")
    }
}

/// A collection of `microsoft.graph.networkaccess.remoteNetwork`, by its URL.
///
/// For example `/networkAccess/connectivity/remoteNetworks`.
pub type RemoteNetworkCollection = mg::Many<
    models::networkaccess::RemoteNetwork,
    RemoteNetworkResource,
>;
