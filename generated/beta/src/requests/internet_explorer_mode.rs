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
    #[inline]
    pub fn site_lists(&self) -> requests::browser_site_list::BrowserSiteListCollection {
        mg::to(self, "siteLists")
    }
}
