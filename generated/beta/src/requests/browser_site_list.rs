// @generated
use crate::{mg, models, requests};

/// Requests on one [`BrowserSiteList`](models::BrowserSiteList): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.admin().edge().internet_explorer_mode().site_lists().id(id)`.
#[derive(Clone, Debug)]
pub struct BrowserSiteListResource(mg::One<models::BrowserSiteList>);

mg::builder! { BrowserSiteListResource: mg::One<models::BrowserSiteList> }

impl BrowserSiteListResource {
    /// `…/sharedCookies`: many [`BrowserSharedCookie`](models::BrowserSharedCookie).
    ///
    /// Least privileged permission to read: `BrowserSiteLists.Read.All` (delegated, application).
    #[inline]
    pub fn shared_cookies(
        &self,
    ) -> requests::browser_shared_cookie::BrowserSharedCookieCollection {
        mg::navigate(self, "sharedCookies")
    }

    /// `…/sites`: many [`BrowserSite`](models::BrowserSite).
    ///
    /// Least privileged permission to read: `BrowserSiteLists.Read.All` (delegated, application).
    #[inline]
    pub fn sites(&self) -> requests::browser_site::BrowserSiteCollection {
        mg::navigate(self, "sites")
    }

    /// `POST …/publish`.
    ///
    /// Returns [`BrowserSiteList`](models::BrowserSiteList).
    ///
    /// Least privileged permission: `BrowserSiteLists.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn publish(
        &self,
        parameters: impl Into<Publish>,
    ) -> mg::Request<models::BrowserSiteList> {
        self.raw().action_with("publish", &parameters.into())
    }
}

/// Requests on a collection of [`BrowserSiteList`](models::BrowserSiteList): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.admin().edge().internet_explorer_mode().site_lists()`.
pub type BrowserSiteListCollection = mg::Many<
    models::BrowserSiteList,
    BrowserSiteListResource,
>;

/// Parameters of [`BrowserSiteListResource::publish`].
///
/// A call can pass `revision` alone.
pub struct Publish {
    /// `revision`. Required.
    pub revision: mg::Field<String>,
    /// `sharedCookies`.
    pub shared_cookies: mg::Field<Vec<models::BrowserSharedCookie>>,
    /// `sites`.
    pub sites: mg::Field<Vec<models::BrowserSite>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Publish: "microsoft.graph.publish", parameters;
    revision: "revision" required,
    shared_cookies: "sharedCookies",
    sites: "sites",
}

mg::required_parameters! {
    Publish;
    revision: String,
}
