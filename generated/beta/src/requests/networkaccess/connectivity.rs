// @generated
use crate::{mg, models, requests};

/// Requests on one [`Connectivity`](models::networkaccess::Connectivity): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.network_access().connectivity()`.
#[derive(Clone, Debug)]
pub struct ConnectivityResource(mg::One<models::networkaccess::Connectivity>);

mg::builder! { ConnectivityResource: mg::One<models::networkaccess::Connectivity> }

impl ConnectivityResource {
    /// `…/branches`: many [`BranchSite`](models::networkaccess::BranchSite).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn branches(
        &self,
    ) -> requests::networkaccess::branch_site::BranchSiteCollection {
        mg::navigate(self, "branches")
    }

    /// `…/remoteNetworks`: many [`RemoteNetwork`](models::networkaccess::RemoteNetwork).
    #[inline]
    pub fn remote_networks(
        &self,
    ) -> requests::networkaccess::remote_network::RemoteNetworkCollection {
        mg::navigate(self, "remoteNetworks")
    }

    /// `GET …/microsoft.graph.networkaccess.getWebCategoryByUrl(url=…)`.
    ///
    /// Returns [`WebCategory`](models::networkaccess::WebCategory).
    ///
    /// Least privileged permission: `NetworkAccess.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.networkaccess.getWebCategoryByUrl")]
    #[inline]
    pub fn get_web_category_by_url(
        &self,
        parameters: impl Into<GetWebCategoryByUrl>,
    ) -> mg::Request<models::networkaccess::WebCategory> {
        self.raw()
            .function_with(
                "microsoft.graph.networkaccess.getWebCategoryByUrl",
                &parameters.into(),
            )
    }
}

/// Parameters of [`ConnectivityResource::get_web_category_by_url`].
///
/// A call can pass `url` alone.
pub struct GetWebCategoryByUrl {
    /// `url`. Required.
    pub url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWebCategoryByUrl: "microsoft.graph.networkaccess.getWebCategoryByUrl", parameters;
    url: "url" required,
}

mg::required_parameters! {
    GetWebCategoryByUrl;
    url: String,
}
