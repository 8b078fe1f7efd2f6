// @generated
use crate::{mg, models, requests};

/// Requests on one [`RemoteNetwork`](models::networkaccess::RemoteNetwork): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.network_access().connectivity().remote_networks().id(id)`.
#[derive(Clone, Debug)]
pub struct RemoteNetworkResource(mg::One<models::networkaccess::RemoteNetwork>);

mg::builder! { RemoteNetworkResource: mg::One<models::networkaccess::RemoteNetwork> }

impl RemoteNetworkResource {
    /// `…/connectivityConfiguration`: [`RemoteNetworkConnectivityConfiguration`].
    ///
    /// [`RemoteNetworkConnectivityConfiguration`]: models::networkaccess::RemoteNetworkConnectivityConfiguration
    #[inline]
    pub fn connectivity_configuration(
        &self,
    ) -> requests::networkaccess::remote_network_connectivity_configuration::RemoteNetworkConnectivityConfigurationResource {
        mg::navigate(self, "connectivityConfiguration")
    }

    /// `…/deviceLinks`: many [`DeviceLink`](models::networkaccess::DeviceLink).
    #[inline]
    pub fn device_links(
        &self,
    ) -> requests::networkaccess::device_link::DeviceLinkCollection {
        mg::navigate(self, "deviceLinks")
    }

    /// `…/forwardingProfiles`: many
    /// [`ForwardingProfile`](models::networkaccess::ForwardingProfile).
    #[inline]
    pub fn forwarding_profiles(
        &self,
    ) -> requests::networkaccess::forwarding_profile::ForwardingProfileCollection {
        mg::navigate(self, "forwardingProfiles")
    }
}

/// Requests on a collection of [`RemoteNetwork`](models::networkaccess::RemoteNetwork): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().connectivity().remote_networks()`.
pub type RemoteNetworkCollection = mg::Many<
    models::networkaccess::RemoteNetwork,
    RemoteNetworkResource,
>;
