// @generated
use crate::{mg, models, requests};

/// Requests on one [`BranchSite`](models::networkaccess::BranchSite): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.network_access().connectivity().branches().id(id)`.
#[derive(Clone, Debug)]
pub struct BranchSiteResource(mg::One<models::networkaccess::BranchSite>);

mg::builder! { BranchSiteResource: mg::One<models::networkaccess::BranchSite> }

impl BranchSiteResource {
    /// `…/connectivityConfiguration`:
    /// [`BranchConnectivityConfiguration`](models::networkaccess::BranchConnectivityConfiguration).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn connectivity_configuration(
        &self,
    ) -> requests::networkaccess::branch_connectivity_configuration::BranchConnectivityConfigurationResource {
        mg::navigate(self, "connectivityConfiguration")
    }

    /// `…/deviceLinks`: many [`DeviceLink`](models::networkaccess::DeviceLink).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
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

/// Requests on a collection of [`BranchSite`](models::networkaccess::BranchSite): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().connectivity().branches()`.
pub type BranchSiteCollection = mg::Many<
    models::networkaccess::BranchSite,
    BranchSiteResource,
>;
