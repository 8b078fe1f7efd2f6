// @generated
use crate::{mg, models, requests};

/// Requests on one [`InternetExplorerMode`](models::InternetExplorerMode): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().edge().internet_explorer_mode()`.
#[derive(Clone, Debug)]
pub struct InternetExplorerModeResource(mg::One<models::InternetExplorerMode>);

mg::builder! { InternetExplorerModeResource: mg::One<models::InternetExplorerMode> }

impl InternetExplorerModeResource {
    /// `…/siteLists`: many [`BrowserSiteList`](models::BrowserSiteList).
    ///
    /// Least privileged permission to read: `BrowserSiteLists.Read.All` (delegated, application).
    #[inline]
    pub fn site_lists(&self) -> requests::browser_site_list::BrowserSiteListCollection {
        mg::navigate(self, "siteLists")
    }
}
