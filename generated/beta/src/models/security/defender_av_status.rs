// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.defenderAvStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefenderAvStatus {
    /// `notReporting` (0)
    NotReporting,
    /// `disabled` (1)
    Disabled,
    /// `notUpdated` (2)
    NotUpdated,
    /// `updated` (3)
    Updated,
    /// `unknown` (4)
    Unknown,
    /// `notSupported` (1000)
    NotSupported,
    /// `unknownFutureValue` (1023)
    UnknownFutureValue,
}

mg::enumeration! {
    DefenderAvStatus: "microsoft.graph.security.defenderAvStatus";
    NotReporting: "notReporting" = 0,
    Disabled: "disabled" = 1,
    NotUpdated: "notUpdated" = 2,
    Updated: "updated" = 3,
    Unknown: "unknown" = 4,
    NotSupported: "notSupported" = 1000,
    UnknownFutureValue: "unknownFutureValue" = 1023,
}
