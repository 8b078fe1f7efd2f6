// @generated
use crate::mg;

/// Enumeration `microsoft.graph.endUserNotificationPreference`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndUserNotificationPreference {
    /// `unknown` (0)
    Unknown,
    /// `microsoft` (1)
    Microsoft,
    /// `custom` (2)
    Custom,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    EndUserNotificationPreference: "microsoft.graph.endUserNotificationPreference";
    Unknown: "unknown" = 0,
    Microsoft: "microsoft" = 1,
    Custom: "custom" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
