// @generated
use crate::mg;

/// Enumeration `microsoft.graph.webBrowserCookieSettings`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebBrowserCookieSettings {
    /// `browserDefault` (0)
    BrowserDefault,
    /// `blockAlways` (1)
    BlockAlways,
    /// `allowCurrentWebSite` (2)
    AllowCurrentWebSite,
    /// `allowFromWebsitesVisited` (3)
    AllowFromWebsitesVisited,
    /// `allowAlways` (4)
    AllowAlways,
}

mg::enumeration! {
    WebBrowserCookieSettings: "microsoft.graph.webBrowserCookieSettings";
    BrowserDefault: "browserDefault" = 0,
    BlockAlways: "blockAlways" = 1,
    AllowCurrentWebSite: "allowCurrentWebSite" = 2,
    AllowFromWebsitesVisited: "allowFromWebsitesVisited" = 3,
    AllowAlways: "allowAlways" = 4,
}
