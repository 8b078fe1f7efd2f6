// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.branchSite`, by its URL.
    ///
    /// For example `/networkAccess/connectivity/branches/{branchSite-id}`.
    BranchSiteResource(mg::One<models::networkaccess::BranchSite>)
}

impl BranchSiteResource {
    /// `…/connectivityConfiguration`: `microsoft.graph.networkaccess.branchConnectivityConfiguration`
    #[inline]
    pub fn connectivity_configuration(
        &self,
    ) -> requests::networkaccess::branch_connectivity_configuration::BranchConnectivityConfigurationResource {
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

/// A collection of `microsoft.graph.networkaccess.branchSite`, by its URL.
///
/// For example `/networkAccess/connectivity/branches`.
pub type BranchSiteCollection = mg::Many<
    models::networkaccess::BranchSite,
    BranchSiteResource,
>;
