// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSiteTargetEnvironment`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSiteTargetEnvironment {
    /// `internetExplorerMode` (0)
    InternetExplorerMode,
    /// `internetExplorer11` (1)
    InternetExplorer11,
    /// `microsoftEdge` (2)
    MicrosoftEdge,
    /// `configurable` (3)
    Configurable,
    /// `none` (4)
    None,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowserSiteTargetEnvironment: "microsoft.graph.browserSiteTargetEnvironment";
    InternetExplorerMode: "internetExplorerMode" = 0,
    InternetExplorer11: "internetExplorer11" = 1,
    MicrosoftEdge: "microsoftEdge" = 2,
    Configurable: "configurable" = 3,
    None: "none" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
