// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.internetExplorerMode`, by its URL.
    ///
    /// For example `/admin/edge/internetExplorerMode`.
    InternetExplorerModeResource(mg::One<models::InternetExplorerMode>)
}

impl InternetExplorerModeResource {
    /// `…/siteLists`: many `browserSiteList`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** |
    /// | `GET …/{id}` | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.Read.All**, **BrowserSiteLists.ReadWrite.All** |
    /// | `POST` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    /// | `PATCH …/{id}` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    /// | `DELETE …/{id}` | **BrowserSiteLists.ReadWrite.All** | **BrowserSiteLists.ReadWrite.All** |
    #[inline]
    pub fn site_lists(&self) -> requests::browser_site_list::BrowserSiteListCollection {
        mg::to(self, "siteLists")
    }
}
