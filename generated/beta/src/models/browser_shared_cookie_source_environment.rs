// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSharedCookieSourceEnvironment`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSharedCookieSourceEnvironment {
    /// `microsoftEdge` (0)
    MicrosoftEdge,
    /// `internetExplorer11` (1)
    InternetExplorer11,
    /// `both` (2)
    Both,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowserSharedCookieSourceEnvironment: "microsoft.graph.browserSharedCookieSourceEnvironment";
    MicrosoftEdge: "microsoftEdge" = 0,
    InternetExplorer11: "internetExplorer11" = 1,
    Both: "both" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
