// @generated
use crate::mg;

/// Entity type [`microsoft.graph.internetExplorerMode`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`InternetExplorerModeResource`], for example
/// `graph.admin().edge().internet_explorer_mode()`.
///
/// [`InternetExplorerModeResource`]: crate::requests::internet_explorer_mode::InternetExplorerModeResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/internetexplorermode?view=graph-rest-beta
pub struct InternetExplorerMode {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InternetExplorerMode: "microsoft.graph.internetExplorerMode", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { InternetExplorerMode: super::Entity }

impl InternetExplorerMode {
    /// `siteLists`: many [`BrowserSiteList`](super::BrowserSiteList).
    pub const SITE_LISTS: mg::Nav<InternetExplorerMode, Vec<super::BrowserSiteList>> = mg::Nav::new(
        "siteLists",
    );
}
