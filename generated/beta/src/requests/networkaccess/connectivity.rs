// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.connectivity`, by its URL.
    ///
    /// For example `/networkAccess/connectivity`.
    ConnectivityResource(mg::One<models::networkaccess::Connectivity>)
}

impl ConnectivityResource {
    /// `…/branches`: many `microsoft.graph.networkaccess.branchSite`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn branches(
        &self,
    ) -> requests::networkaccess::branch_site::BranchSiteCollection {
        mg::to(self, "branches")
    }

    /// `…/remoteNetworks`: many `microsoft.graph.networkaccess.remoteNetwork`
    #[inline]
    pub fn remote_networks(
        &self,
    ) -> requests::networkaccess::remote_network::RemoteNetworkCollection {
        mg::to(self, "remoteNetworks")
    }

    /// `GET …/microsoft.graph.networkaccess.getWebCategoryByUrl(url=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **NetworkAccess.Read.All** | **NetworkAccess.Read.All** |
    #[inline]
    pub fn get_web_category_by_url(
        &self,
        parameters: GetWebCategoryByUrl,
    ) -> mg::Request<models::networkaccess::WebCategory> {
        mg::Path::function_with(
            self,
            "microsoft.graph.networkaccess.getWebCategoryByUrl",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.getWebCategoryByUrl`.
    GetWebCategoryByUrl "microsoft.graph.networkaccess.getWebCategoryByUrl" "parameters";
    /// `url`: String, not null
    url "url" "r": String,
}
