// @generated
use crate::mg;

/// Enumeration `microsoft.graph.notificationDeliveryFrequency`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationDeliveryFrequency {
    /// `unknown` (0)
    Unknown,
    /// `weekly` (1)
    Weekly,
    /// `biWeekly` (2)
    BiWeekly,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    NotificationDeliveryFrequency: "microsoft.graph.notificationDeliveryFrequency";
    Unknown: "unknown" = 0,
    Weekly: "weekly" = 1,
    BiWeekly: "biWeekly" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
