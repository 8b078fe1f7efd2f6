// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessClientApp`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessClientApp {
    /// `all` (0)
    All,
    /// `browser` (1)
    Browser,
    /// `mobileAppsAndDesktopClients` (2)
    MobileAppsAndDesktopClients,
    /// `exchangeActiveSync` (3)
    ExchangeActiveSync,
    /// `easSupported` (4)
    EasSupported,
    /// `other` (5)
    Other,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ConditionalAccessClientApp: "microsoft.graph.conditionalAccessClientApp";
    All: "all" = 0,
    Browser: "browser" = 1,
    MobileAppsAndDesktopClients: "mobileAppsAndDesktopClients" = 2,
    ExchangeActiveSync: "exchangeActiveSync" = 3,
    EasSupported: "easSupported" = 4,
    Other: "other" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
