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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    #[inline]
    pub fn connectivity_configuration(
        &self,
    ) -> requests::networkaccess::branch_connectivity_configuration::BranchConnectivityConfigurationResource {
        mg::to(self, "connectivityConfiguration")
    }

    /// `…/deviceLinks`: many `microsoft.graph.networkaccess.deviceLink`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn device_links(
        &self,
    ) -> requests::networkaccess::device_link::DeviceLinkCollection {
        mg::to(self, "deviceLinks")
    }

    /// `…/forwardingProfiles`: many `microsoft.graph.networkaccess.forwardingProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `PATCH` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
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
