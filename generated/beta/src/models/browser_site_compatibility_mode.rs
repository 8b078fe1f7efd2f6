// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSiteCompatibilityMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSiteCompatibilityMode {
    /// `default` (0)
    Default,
    /// `internetExplorer8Enterprise` (1)
    InternetExplorer8Enterprise,
    /// `internetExplorer7Enterprise` (2)
    InternetExplorer7Enterprise,
    /// `internetExplorer11` (3)
    InternetExplorer11,
    /// `internetExplorer10` (4)
    InternetExplorer10,
    /// `internetExplorer9` (5)
    InternetExplorer9,
    /// `internetExplorer8` (6)
    InternetExplorer8,
    /// `internetExplorer7` (7)
    InternetExplorer7,
    /// `internetExplorer5` (8)
    InternetExplorer5,
    /// `unknownFutureValue` (9)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowserSiteCompatibilityMode: "microsoft.graph.browserSiteCompatibilityMode";
    Default: "default" = 0,
    InternetExplorer8Enterprise: "internetExplorer8Enterprise" = 1,
    InternetExplorer7Enterprise: "internetExplorer7Enterprise" = 2,
    InternetExplorer11: "internetExplorer11" = 3,
    InternetExplorer10: "internetExplorer10" = 4,
    InternetExplorer9: "internetExplorer9" = 5,
    InternetExplorer8: "internetExplorer8" = 6,
    InternetExplorer7: "internetExplorer7" = 7,
    InternetExplorer5: "internetExplorer5" = 8,
    UnknownFutureValue: "unknownFutureValue" = 9,
}
