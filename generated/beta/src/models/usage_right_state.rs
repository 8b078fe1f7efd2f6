// @generated
use crate::mg;

/// Enumeration `microsoft.graph.usageRightState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsageRightState {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `warning` (2)
    Warning,
    /// `suspended` (3)
    Suspended,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    UsageRightState: "microsoft.graph.usageRightState";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    Warning: "warning" = 2,
    Suspended: "suspended" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
