// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.browserSiteList`, by its URL.
    ///
    /// For example `/admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}`.
    BrowserSiteListResource(mg::One<models::BrowserSiteList>)
}

impl BrowserSiteListResource {
    /// `…/sharedCookies`: many `browserSharedCookie`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** |
    /// | `GET …/{id}` | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** |
    /// | `POST` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    /// | `PATCH …/{id}` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    /// | `DELETE …/{id}` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    #[inline]
    pub fn shared_cookies(
        &self,
    ) -> requests::browser_shared_cookie::BrowserSharedCookieCollection {
        mg::to(self, "sharedCookies")
    }

    /// `…/sites`: many `browserSite`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** |
    /// | `GET …/{id}` | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** |
    /// | `POST` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    /// | `PATCH …/{id}` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    /// | `DELETE …/{id}` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    #[inline]
    pub fn sites(&self) -> requests::browser_site::BrowserSiteCollection {
        mg::to(self, "sites")
    }

    /// `POST …/publish`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    #[inline]
    pub fn publish(&self, parameters: Publish) -> mg::Request<models::BrowserSiteList> {
        mg::Path::action_with(self, "publish", &parameters)
    }
}

/// A collection of `microsoft.graph.browserSiteList`, by its URL.
///
/// For example `/admin/edge/internetExplorerMode/siteLists`.
pub type BrowserSiteListCollection = mg::Many<
    models::BrowserSiteList,
    BrowserSiteListResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.publish`.
    Publish "microsoft.graph.publish" "parameters";
    /// `revision`: String, not null
    revision "revision" "r": String,
    /// `sharedCookies`: Collection(browserSharedCookie)
    shared_cookies "sharedCookies": Vec<models::BrowserSharedCookie>,
    /// `sites`: Collection(browserSite)
    sites "sites": Vec<models::BrowserSite>,
}
