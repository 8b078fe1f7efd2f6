// @generated
use crate::{mg, models};

/// One `microsoft.graph.browserSharedCookie`, by its URL.
///
/// For example `/admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies/{browserSharedCookie-id}`.
pub type BrowserSharedCookieResource = mg::One<models::BrowserSharedCookie>;

/// A collection of `microsoft.graph.browserSharedCookie`, by its URL.
///
/// For example `/admin/edge/internetExplorerMode/siteLists/{browserSiteList-id}/sharedCookies`.
pub type BrowserSharedCookieCollection = mg::Many<
    models::BrowserSharedCookie,
    BrowserSharedCookieResource,
>;
