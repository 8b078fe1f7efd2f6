// @generated
use crate::{mg, models};

/// One `microsoft.graph.browserSite`, by its URL.
///
/// For example `/admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites/{browserSite-id}`.
pub type BrowserSiteResource = mg::One<models::BrowserSite>;

/// A collection of `microsoft.graph.browserSite`, by its URL.
///
/// For example `/admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sites`.
pub type BrowserSiteCollection = mg::Many<models::BrowserSite, BrowserSiteResource>;
