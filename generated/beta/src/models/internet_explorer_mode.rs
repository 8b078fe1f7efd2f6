// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internetExplorerMode`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/internetexplorermode?view=graph-rest-beta>
    InternetExplorerMode "microsoft.graph.internetExplorerMode" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { InternetExplorerMode: super::Entity }

impl InternetExplorerMode {
    /// `siteLists`: many `browserSiteList`, contained
    pub const SITE_LISTS: mg::Nav<InternetExplorerMode, Vec<super::BrowserSiteList>> = mg::Nav::new(
        "siteLists",
    );
}
