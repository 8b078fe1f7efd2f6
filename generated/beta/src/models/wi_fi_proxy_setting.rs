// @generated
use crate::mg;

/// Enumeration `microsoft.graph.wiFiProxySetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WiFiProxySetting {
    /// `none` (0)
    None,
    /// `manual` (1)
    Manual,
    /// `automatic` (2)
    Automatic,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WiFiProxySetting: "microsoft.graph.wiFiProxySetting";
    None: "none" = 0,
    Manual: "manual" = 1,
    Automatic: "automatic" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
